// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_export.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>
#include <QTimeZone>

#include "history/csv.h"
#include "monitor/monitor.h"
#include "text/format_date.h"
#include "ui/plot/charts.h"
#include "ui/plot/plot_page.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PlotExport)
};

QString writeTable(const QString& file, Monitor& monitor, const TimeSpan& span) {
  std::vector<std::pair<QString, QString>> servers;
  for (const ServerRecord& record : monitor.servers().records()) {
    if (record.entry().plotted) {
      servers.emplace_back(record.entry().name(), record.entry().historyName());
    }
  }
  QSaveFile out(file);
  const bool isWritten = out.open(QIODevice::WriteOnly) && writeCsvHeader(out) &&
                         writeCsv(out, monitor.history(), servers, span) && out.flush() && out.commit();
  return isWritten ? QString() : out.errorString();
}

QString timeText(WallTime at) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
  return formatDayAndTime(QDateTime::fromSecsSinceEpoch(seconds));
}

// With the offset from UTC, so that the times are understood elsewhere.
QString zoneText(WallTime at) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
  const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds);
  const QString offset = time.toOffsetFromUtc(time.offsetFromUtc()).timeZoneAbbreviation();
  const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
  return zone.isEmpty() || zone == offset ? offset : u"%1, %2"_s.arg(zone, offset);
}

PlotHeading headingOf(const Charts& charts) {
  const TimeSpan span = charts.shownSpan();
  return {.title = Texts::tr("The clock of %1", "name of the computer").arg(QSysInfo::machineHostName()),
          .details = Texts::tr("%1 to %2 (%3)", "times, time zone")
                         .arg(timeText(span.from), timeText(span.to), zoneText(span.to))};
}

}  // namespace

QString exportPlot(const QString& file, Monitor& monitor, const Charts& charts) {
  const bool isTable = file.endsWith(".csv"_L1, Qt::CaseInsensitive);
  if (!isTable && !isPictureName(file)) {
    return Texts::tr("%1 was not written: choose a name that ends in .png, .svg, .pdf or .csv.").arg(file);
  }
  const QString reason =
      isTable ? writeTable(file, monitor, charts.shownSpan()) : charts.savePage(file, headingOf(charts));
  return reason.isEmpty() ? QString()
                          : Texts::tr("%1 could not be written: %2. Choose another folder.").arg(file, reason);
}

QString proposedPlotName(const QString& host, const QDate& day) {
  QString name = u"tsq-%1-%2.png"_s.arg(host, day.toString(Qt::ISODate));
  return name.replace(u'/', u'-');
}

void choosePlotFile(QWidget& window, const std::function<void(const QString&)>& chosen) {
  auto* chooser = new QFileDialog(&window, Texts::tr("Export Plot or Measurements"), QDir::homePath());
  chooser->setAttribute(Qt::WA_DeleteOnClose);
  chooser->setAcceptMode(QFileDialog::AcceptSave);
  chooser->setNameFilters({Texts::tr("Picture (*.png)"), Texts::tr("Drawing (*.svg)"), Texts::tr("Document (*.pdf)"),
                           Texts::tr("Table of measurements (*.csv)")});
  chooser->setDefaultSuffix(u"png"_s);
  chooser->selectFile(proposedPlotName(QSysInfo::machineHostName(), QDate::currentDate()));
  QObject::connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString& filter) {
    const QString suffix = filter.mid(filter.indexOf(u"*."_s) + 2, 3);
    chooser->setDefaultSuffix(suffix);
    const QFileInfo file(chooser->selectedFiles().value(0));
    chooser->selectFile(file.completeBaseName() + u'.' + suffix);
  });
  QObject::connect(chooser, &QFileDialog::fileSelected, &window, chosen);
  chooser->open();
}

}  // namespace tsq::app
