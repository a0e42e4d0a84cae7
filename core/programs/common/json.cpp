// SPDX-License-Identifier: MIT
#include "programs/common/json.h"

#include <algorithm>

#include "base/utf8.h"

namespace tsq::programs {
namespace {

// Programs that read the JSON may print its texts.
void makePrintable(Json& document) {
  if (auto* text = document.get_ptr<std::string*>()) {
    *text = printableUtf8(*text);
  } else if (document.is_array()) {
    std::ranges::for_each(document, makePrintable);
  } else if (document.is_object()) {
    Json shown = Json::object();
    for (auto& [key, value] : document.items()) {
      makePrintable(value);
      shown[printableUtf8(key)] = std::move(value);
    }
    document = std::move(shown);
  }
}

}  // namespace

Json toJson(const std::optional<Selection::Answer>& answer) {
  if (!answer) {
    return nullptr;
  }
  return {{"offset_ns", answer->offset.count()},
          {"error_ns", answer->deviation.count()},
          {"uncertainty_ns", answer->bound.count()},
          {"servers_used", answer->servers},
          {"servers_agreeing", answer->agreeing},
          {"unverified", answer->unverified},
          {"far_off", answer->farOff}};
}

Json toJson(const wire::ClockReport& report) {
  if (report.empty()) {
    return nullptr;
  }
  Json document{{"stratum", nullptr}, {"clock_class", nullptr}, {"metadata", report.metadata}};
  if (report.source) {
    document["stratum"] = report.source->stratum;
    document["source_type"] = static_cast<int>(report.source->type);
    document["source_info"] = report.source->info;
  }
  if (report.quality) {
    document["clock_class"] = static_cast<int>(report.quality->clockClass);
    document["clock_error_us"] = report.quality->error.count();
    document["clock_drift_ppb"] = report.quality->driftPpb;
    document["clock_tag"] = report.quality->tag;
  }
  return document;
}

std::string toText(Json document) {
  makePrintable(document);
  return document.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace tsq::programs
