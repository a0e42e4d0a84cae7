// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clock_report_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <string_view>

#include "base/utf8.h"
#include "text/format_quantity.h"
#include "wire/extensions.h"

using namespace Qt::StringLiterals;

namespace tsq::app {
namespace {

// The maximum of the TLV: this error or more.
constexpr std::chrono::microseconds kSaturatedError{65'535};
// Shown as lines of their own, not as raw metadata.
constexpr std::array<std::string_view, 5> kUnderstoodKeys{wire::kMaxErrorKey, wire::kLeapKey, wire::kSmearKey,
                                                          wire::kReceiveStampKey, wire::kTrueSendTimeKey};

QString words(const char* source) {
  return QCoreApplication::translate("ClockReport", source);
}

// Untrusted text.
QString printable(const std::string& text) {
  return QString::fromStdString(printableUtf8(text));
}

QString sourceName(wire::SourceType type) {
  switch (type) {
    case wire::SourceType::Gps:
      return words(QT_TRANSLATE_NOOP("ClockReport", "a GPS receiver"));
    case wire::SourceType::Ptp:
      return words(QT_TRANSLATE_NOOP("ClockReport", "PTP"));
    case wire::SourceType::Ntp:
      return words(QT_TRANSLATE_NOOP("ClockReport", "NTP"));
    case wire::SourceType::Manual:
      return words(QT_TRANSLATE_NOOP("ClockReport", "set by hand"));
    case wire::SourceType::Unknown:
      return words(QT_TRANSLATE_NOOP("ClockReport", "an unknown source"));
  }
  return words(QT_TRANSLATE_NOOP("ClockReport", "source of type %1")).arg(QLocale().toString(static_cast<int>(type)));
}

QString className(wire::ClockClass clockClass) {
  switch (clockClass) {
    case wire::ClockClass::Unknown:
      return words(QT_TRANSLATE_NOOP("ClockReport", "of unknown kind"));
    case wire::ClockClass::Gnss:
      return words(QT_TRANSLATE_NOOP("ClockReport", "steered by satellites (GNSS)"));
    case wire::ClockClass::PtpGrandmaster:
      return words(QT_TRANSLATE_NOOP("ClockReport", "PTP grandmaster"));
    case wire::ClockClass::Ntp:
      return words(QT_TRANSLATE_NOOP("ClockReport", "synchronised by NTP"));
    case wire::ClockClass::LocalOcxo:
      return words(QT_TRANSLATE_NOOP("ClockReport", "oven-controlled crystal (OCXO)"));
    case wire::ClockClass::Unstable:
      return words(QT_TRANSLATE_NOOP("ClockReport", "unstable, or free-running"));
  }
  return words(QT_TRANSLATE_NOOP("ClockReport", "of class %1")).arg(QLocale().toString(static_cast<int>(clockClass)));
}

void addSource(std::vector<DetailLine>& lines, const wire::TimeSourceInfo& source) {
  QStringList parts{sourceName(source.type)};
  if (!source.info.empty()) {
    parts.append(leftToRight(printable(source.info)));
  }
  lines.push_back({words(QT_TRANSLATE_NOOP("ClockReport", "Time source")), parts.join(u" · "_s)});
  const QString stratum = QLocale().toString(static_cast<int>(source.stratum));
  lines.push_back(
      {words(QT_TRANSLATE_NOOP("ClockReport", "Stratum")),
       source.stratum == 0 ? words(QT_TRANSLATE_NOOP("ClockReport", "%1: not synchronised")).arg(stratum) : stratum,
       source.stratum == 0});
}

void addQuality(std::vector<DetailLine>& lines, const wire::ClockQuality& quality) {
  QStringList parts{className(quality.clockClass)};
  if (!quality.tag.empty()) {
    parts.append(leftToRight(printable(quality.tag)));
  }
  lines.push_back({words(QT_TRANSLATE_NOOP("ClockReport", "Kind of clock")), parts.join(u" · "_s),
                   quality.clockClass == wire::ClockClass::Unstable});
  const QString error = formatUncertainty(quality.error);
  lines.push_back(
      {words(QT_TRANSLATE_NOOP("ClockReport", "Accuracy")),
       quality.error >= kSaturatedError ? words(QT_TRANSLATE_NOOP("ClockReport", "worse than %1")).arg(error) : error});
  if (quality.clockClass != wire::ClockClass::Unknown) {
    lines.push_back({words(QT_TRANSLATE_NOOP("ClockReport", "Own drift")),
                     words(QT_TRANSLATE_NOOP("ClockReport", "at most %1 ppb"))
                         .arg(QLocale().toString(static_cast<int>(quality.driftPpb)))});
  }
}

void addLeap(std::vector<DetailLine>& lines, const wire::ClockReport& told, const Sample& sample) {
  const QString name = words(QT_TRANSLATE_NOOP("ClockReport", "Leap second"));
  if (sample.report.smearing) {
    lines.push_back({name, words(QT_TRANSLATE_NOOP("ClockReport", "The server is smearing one at present")), true});
  } else if (sample.report.leap == Leap::Insert) {
    lines.push_back({name, words(QT_TRANSLATE_NOOP("ClockReport", "One is added at the end of this day (UTC)")), true});
  } else if (sample.report.leap == Leap::Delete) {
    lines.push_back(
        {name, words(QT_TRANSLATE_NOOP("ClockReport", "One is left out at the end of this day (UTC)")), true});
  } else if (told.metadata.contains(wire::kLeapKey) && !sample.report.unsynchronised) {
    lines.push_back({name, words(QT_TRANSLATE_NOOP("ClockReport", "None today"))});
  }
}

void addMetadata(std::vector<DetailLine>& lines, const wire::Metadata& metadata) {
  QStringList pairs;
  for (const auto& [key, value] : metadata) {
    if (std::ranges::find(kUnderstoodKeys, key) == kUnderstoodKeys.end()) {
      pairs.append(leftToRight(printable(key) + u" = "_s + printable(value)));
    }
  }
  if (!pairs.isEmpty()) {
    lines.push_back({words(QT_TRANSLATE_NOOP("ClockReport", "Metadata")), pairs.join(u'\n')});
  }
}

}  // namespace

QString stampText(std::optional<StampSource> source) {
  if (!source) {
    return words(QT_TRANSLATE_NOOP("ClockReport", "not reported"));
  }
  return *source == StampSource::Kernel ? words(QT_TRANSLATE_NOOP("ClockReport", "by the kernel"))
                                        : words(QT_TRANSLATE_NOOP("ClockReport", "by the program"));
}

std::vector<DetailLine> clockReportLines(const wire::ClockReport& told, const Sample& sample) {
  std::vector<DetailLine> lines;
  if (told.source) {
    addSource(lines, *told.source);
  }
  if (told.quality) {
    addQuality(lines, *told.quality);
  }
  if (sample.report.maxError > Duration::zero()) {
    lines.push_back(
        {words(QT_TRANSLATE_NOOP("ClockReport", "Reported error bound")), formatUncertainty(sample.report.maxError)});
  }
  if (sample.report.unsynchronised) {
    lines.push_back({words(QT_TRANSLATE_NOOP("ClockReport", "State")),
                     words(QT_TRANSLATE_NOOP("ClockReport", "It says that its clock is not set")), true});
  }
  addLeap(lines, told, sample);
  lines.push_back({words(QT_TRANSLATE_NOOP("ClockReport", "Server timestamps")), stampText(sample.t2Source)});
  addMetadata(lines, told.metadata);
  return lines;
}

}  // namespace tsq::app
