// SPDX-License-Identifier: MIT
#include "programs/common/json.h"

namespace tsq::programs {

Json toJson(const std::optional<Selection::Answer>& answer) {
  if (!answer) {
    return nullptr;
  }
  return {{"offset_ns", answer->offset.count()},
          {"error_ns", answer->deviation.count()},
          {"uncertainty_ns", answer->bound.count()},
          {"servers_used", answer->servers},
          {"unverified", answer->unverified}};
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

std::string toText(const Json& document) {
  return document.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace tsq::programs
