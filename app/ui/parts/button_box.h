// SPDX-License-Identifier: GPL-3.0-or-later
/// Places the buttons of a dialog.
#pragma once

class QDialogButtonBox;
class QLayout;

namespace tsq::app {

/// Adds a box that has all of its buttons to the layout of a dialog. Tab goes through the buttons as they are shown. Qt
/// 6.4 makes the first button the focus proxy of the box: while that is hidden Tab leads nowhere, and buttons that were
/// added before it are left out.
void addButtonBox(QLayout& layout, QDialogButtonBox& box);

}  // namespace tsq::app
