// SPDX-License-Identifier: MIT
// Any bytes as an answer to a waiting client: only a signed answer to its own request gives a sample, and no later
// amendment makes a sample implausible.
#include "check.h"
#include "client/answer_check.h"
#include "client/exchange_log.h"
#include "client/server_report.h"
#include "wire/timestamp.h"

using namespace tsq;
using namespace tsq::client;
using tsq::fuzz::check;

namespace {

constexpr WallTime kSent = wire::kEraStart + std::chrono::hours(24 * 365);

wire::Nonce nonceOf(std::uint8_t number) {
  wire::Nonce nonce{};
  nonce[15] = number;
  return nonce;
}

Sample sampleOf(const wire::Response& response) {
  Sample sample{
      .t1 = kSent, .t2 = response.receiveTime, .t3 = response.sendTime, .t4 = kSent + std::chrono::milliseconds(20)};
  sample.invalid = findAnomaly(sample);
  return sample;
}

void checkReport(const wire::ClockReport& told) {
  const ServerReport report = readReport(told);
  check(report.maxError >= Duration::zero() && report.maxError <= std::chrono::hours(24), "an error has bounds");
  readReceiveSource(told);
}

void checkAmendment(ExchangeLog& log, const wire::Metadata& told) {
  const auto text = told.find(wire::kTrueSendTimeKey);
  const auto sent = text == told.end() ? std::nullopt : wire::TrueSendTime::parse(text->second);
  const auto amended = sent ? log.amend(*sent) : std::nullopt;
  if (amended) {
    check(!findAnomaly(*amended) && amended->trueSendTime, "an amended sample is possible");
    check(!log.amend(*sent), "and amended once");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView message(data, size);
  const auto answer = wire::parseAnswer(message);
  const auto* response = answer ? std::get_if<wire::Response>(&*answer) : nullptr;
  if (response == nullptr) {
    return 0;
  }
  ExchangeLog log;
  for (std::uint8_t i = 0; i < 4; ++i) {
    log.noteAsked(nonceOf(i));
  }
  log.noteAnswered(nonceOf(0), {.t1 = kSent, .t2 = kSent, .t3 = kSent, .t4 = kSent + std::chrono::milliseconds(9)});
  checkReport(response->report);
  checkAmendment(log, response->report.metadata);
  if (log.standingOf(response->nonce) != ExchangeLog::Standing::Open) {
    return 0;
  }
  const Sample sample = sampleOf(*response);
  check(sample.invalid || std::chrono::abs(sample.offset()) <= kOffsetSanityLimit,
        "a valid offset is within the limit");
  check(sample.invalid || sample.delay() > Duration::zero(), "a valid round trip takes time");
  log.noteAnswered(response->nonce, sample);
  check(log.standingOf(response->nonce) == ExchangeLog::Standing::Answered, "an answer counts once");
  static const auto kKey = wire::SigningKey::generate(wire::SignatureAlgorithm::HmacSha256).value();
  const std::vector<wire::VerifyKey> keys{kKey.verifyKey()};
  check(!checkSignature(*response, message, keys), "nobody guesses a signature");
  return 0;
}
