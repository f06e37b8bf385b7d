#include "core/report/QrCode.h"

#include <memory>

#include <qrencode.h>

namespace plumbline::report {

QrCode qrCode(const std::string& text) {
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code)
        return {};
    QrCode made;
    made.size = code->width;
    for (int i = 0; i < code->width * code->width; ++i)
        made.modules.push_back(code->data[i] & 1);
    return made;
}

} // namespace plumbline::report
