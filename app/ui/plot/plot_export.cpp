// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_export.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

#include "history/csv.h"
#include "monitor/monitor.h"
#include "ui/plot/charts.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

bool exportTable(const QString& file, Monitor& monitor, const TimeSpan& span) {
  std::vector<std::pair<QString, QString>> servers;
  for (const ServerRecord& record : monitor.servers().records()) {
    if (record.entry().plotted) {
      servers.emplace_back(record.entry().name(), record.entry().historyName());
    }
  }
  QSaveFile out(file);
  return out.open(QIODevice::WriteOnly) && writeCsvHeader(out) && writeCsv(out, monitor.history(), servers, span) &&
         out.commit();
}

}  // namespace

bool exportPlot(const QString& file, Monitor& monitor, const Charts& charts) {
  return file.endsWith(".csv"_L1, Qt::CaseInsensitive) ? exportTable(file, monitor, charts.shownSpan())
                                                       : charts.save(file);
}

void choosePlotFile(QWidget& window, const std::function<void(const QString&)>& chosen) {
  auto* chooser = new QFileDialog(&window, QCoreApplication::translate("PlotExport", "Export Plot or Measurements"),
                                  QDir::homePath());
  chooser->setAttribute(Qt::WA_DeleteOnClose);
  chooser->setAcceptMode(QFileDialog::AcceptSave);
  chooser->setNameFilters({QCoreApplication::translate("PlotExport", "Picture (*.png)"),
                           QCoreApplication::translate("PlotExport", "Drawing (*.svg)"),
                           QCoreApplication::translate("PlotExport", "Table of measurements (*.csv)")});
  chooser->setDefaultSuffix(u"png"_s);
  QObject::connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString& filter) {
    chooser->setDefaultSuffix(filter.mid(filter.indexOf(u"*."_s) + 2, 3));
  });
  QObject::connect(chooser, &QFileDialog::fileSelected, &window, chosen);
  chooser->open();
}

}  // namespace tsq::app
