#pragma once

#include <string>

#include "core/report/Report.h"

namespace plumbline::report {

/// A text of up to 200 bytes as a QR code that survives a stain (error correction M).
[[nodiscard]] QrCode qrCode(const std::string& text);

} // namespace plumbline::report
