// SPDX-License-Identifier: GPL-3.0-or-later
/// The main window: header, server table and plots, or the empty page. It shows the monitor's status and connects the
/// actions.
#pragma once

#include <QMainWindow>

#include "monitor/monitor.h"
#include "ui/window/open_dialogs.h"
#include "ui/window/window_actions.h"

class QStackedWidget;

namespace tsq::app {

class Footer;
class MeasuredPage;
class ServerCommands;
class ServerTable;
class ServiceSwitch;
class SteeringWatch;
class Synchroniser;

class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  /// The monitor and the clock must outlive the window.
  MainWindow(Monitor& monitor, const Clock& clock, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// True with a tray: closing hides the window. Otherwise it minimizes the window. It never ends the program.
  void setHidesOnClose(bool hides) { hidesOnClose_ = hides; }
  QDialog* showAbout();
  /// Opens the steps of the first start.
  QDialog* showFirstRun();
  QDialog* showPreferences(int page = 0);
  /// What the user sees, for a window in another language.
  WindowView view() const;
  void restoreZoom(const PlotZoom& zoom);
  /// Saves the window's geometry and division.
  void saveLayout() const;
  /// Asks whether to add the server of a tsq:// link.
  QDialog* proposeServer(const QString& link);
  /// Asks whether to add the servers of a file.
  void importServers(const QString& file);
  /// Exports the plots, or shows an error message.
  void saveShown(const QString& file);
  /// Shows the window in front of others.
  void present();

  /// Shows the synchroniser's state, and whether the last correction can be undone. It must outlive the window.
  void observe(const Synchroniser& sync);
  /// Shows what sets the clock, and offers the services of TSQ. Both must outlive the window.
  void observe(SteeringWatch& steering, ServiceSwitch& services);
  /// Asks whether tsqd should keep the clock, if that is possible.
  void offerTsqd() { actions_.keepByTsqd->trigger(); }
  bool canOfferTsqd() const { return actions_.keepByTsqd->isEnabled(); }

 Q_SIGNALS:
  void syncRequested();
  void undoSyncRequested();
  void quitRequested();
  /// The user closes the window, which will be hidden or minimized; emitted before that.
  void closing();
  void closed(bool isHidden);
  /// The window was shown or hidden. A minimized window is open.
  void openChanged(bool isOpen);
  /// Everything that is kept of the user is to be removed. That takes the end of the program.
  void dataRemovalRequested();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void makePages();
  void connectActions();
  void connectServerActions();
  void connectMonitor();
  void restoreLayout();

  /// Each opens a dialog.
  QDialog* showWhy(std::optional<client::ServerId> server);
  QDialog* showDetails(client::ServerId server, const TimeSpan& span);
  /// `isLive`: follows the answers that come from now on.
  QDialog* showMeasurements(client::ServerId server, TimeSpan span, bool isLive);
  QDialog* showEvents();
  QDialog* showShortcuts();
  QDialog* editServer(client::ServerId server);
  /// Shows it, and opens it again in the next window.
  QDialog* open(QDialog* dialog, OpenAgain openAgain);
  void showStatus();
  bool isSeen() const;
  void showPage();
  void showSecond();
  void showSteering();
  void showSync();
  void showDemonstration();
  void updateActions();

  Monitor& monitor_;
  const Synchroniser* sync_ = nullptr;
  SteeringWatch* steering_ = nullptr;
  bool hidesOnClose_ = false;
  OpenDialogs dialogs_;
  WindowActions actions_;
  ServerCommands* commands_;
  MeasuredPage* measured_;
  ServerTable& table_;
  Footer* footer_;
  QStackedWidget* pages_ = nullptr;
  QWidget* empty_ = nullptr;  // made on demand
};

}  // namespace tsq::app
