// SPDX-License-Identifier: GPL-3.0-or-later
/// Lists for assistive technology, which selects items without making them the current one as mouse and keyboard do.
/// GUI thread only.
#pragma once

#include <functional>

class QAbstractItemView;
class QModelIndex;

namespace tsq::app {

/// Calls `take` when an item was selected that is not the current one. The view's model must be set already.
void onSelectedAlone(QAbstractItemView& view, std::function<void(const QModelIndex&)> take);

/// A selected item of a single-selection list becomes the current one.
void makeSelectionCurrent(QAbstractItemView& view);

}  // namespace tsq::app
