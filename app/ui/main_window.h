// SPDX-License-Identifier: GPL-3.0-or-later
/// The window: header, server table and plots, or the empty page; its menus, and what they do.
#pragma once

#include <QMainWindow>

#include "application/monitor.h"

class QActionGroup;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace tsq::app {

class ChartPanel;
class EmptyPage;
class HeaderCard;
class ServerTable;

class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  /// The monitor and the clock must outlive the window.
  MainWindow(Monitor& monitor, const Clock& clock, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// With a tray, closing only hides the window; without one it ends the program.
  void setHidesOnClose(bool hides) { hidesOnClose_ = hides; }
  void showAbout();
  /// The steps for the first start.
  void showFirstRun();
  void showPreferences(int page = 0);
  /// -1: the preferences are not open.
  int openPreferencesPage() const;
  /// Keeps where the window is and how it is divided.
  void saveLayout() const;
  /// Asks whether to add the server of a tsq:// link.
  void proposeServer(const QString& link);
  /// Asks whether to add those of a file.
  void importServers(const QString& file);
  /// Writes what the plots show: a picture, a drawing or a table, by the file's name.
  void exportPlot(const QString& file);
  /// Shows the window in front of others.
  void present();

 Q_SIGNALS:
  void quitRequested();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void makeActions();
  void makeMenus();
  void makeRangeMenu(QMenu* menu);
  void makePages();
  void makeStatusBar();
  void connectMonitor();
  void restoreLayout();

  void addServer();
  void editServer();
  void removeServer();
  void showRemoval();
  void moveServer(int steps);
  void chooseImport();
  void chooseExport();
  void tellProblem(const QString& sentence);
  void tryDemonstration();
  void showWhy();
  void showDetails();
  void chooseExportOfPlot();

  void showStatus();
  void showAges();
  void showDemonstration();
  void showHistoryNote();
  void updateActions();
  void rebuildCharts();
  void useSettings();
  QString footerText() const;

  Monitor& monitor_;
  const Clock& clock_;
  bool hidesOnClose_ = false;
  QAction* checkNow_ = nullptr;
  QAction* why_ = nullptr;
  QAction* pause_ = nullptr;
  QAction* add_ = nullptr;
  QAction* edit_ = nullptr;
  QAction* remove_ = nullptr;
  QAction* copy_ = nullptr;
  QAction* undo_ = nullptr;
  QAction* paste_ = nullptr;
  QAction* details_ = nullptr;
  QAction* moveUp_ = nullptr;
  QAction* moveDown_ = nullptr;
  QAction* demo_ = nullptr;
  QActionGroup* ranges_ = nullptr;
  QStackedWidget* pages_ = nullptr;
  QSplitter* splitter_ = nullptr;
  HeaderCard* header_ = nullptr;
  ServerTable* table_ = nullptr;
  ChartPanel* charts_ = nullptr;
  QLabel* footer_ = nullptr;
  QPushButton* undoButton_ = nullptr;
  QLabel* historyNote_ = nullptr;
  int secondsSinceHistoryNote_ = 0;
};

}  // namespace tsq::app
