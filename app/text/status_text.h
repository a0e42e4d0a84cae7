// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts of a ClockStatus for the window, the tray and screen readers.
#pragma once

#include <QString>

#include "monitor/clock_status.h"
#include "monitor/settings_store.h"

namespace tsq::app {

/// "Your clock is 0.42 ms behind". Never claims more than was measured.
QString headline(const ClockStatus& status);
/// "± 0.31 ms", or empty if the headline already contains the uncertainty.
QString headlineUncertainty(const ClockStatus& status);
/// Offset, bound and estimated error with their names; empty while there is no answer.
QString accuracy(const ClockStatus& status);
/// "4 of 5 servers agree · authenticated over QUIC · checked 12 s ago", or what to do.
QString subline(const ClockStatus& status, MonoTime now);
/// The short form for the tray: "0.42 ms behind · 2/2 servers".
QString shortStatus(const ClockStatus& status);
/// "TSQ: 0.42 ms behind · 2/2 servers · checked 12 s ago".
QString trayToolTip(const ClockStatus& status, MonoTime now);
/// "good", "drifting" ...: for screen readers, beside the icon.
QString stateName(const ClockStatus& status);

/// "0.42 ms behind", "0.42 ms ahead".
QString offsetInWords(Duration offset);

/// A sentence about the problem with the settings file; empty: there is none.
QString settingsTroubleSentence(const SettingsTrouble& trouble, const QString& settingsFile);

}  // namespace tsq::app
