#include <nlohmann/json.hpp>

#include "app/cli/Mistakes.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "core/base/File.h"
#include "core/exchange/OverlaySheet.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"

namespace plumbline::cli {

namespace {

/// What is loaded now.
int show(const model::Model& model, bool json) {
    const auto overlay = ui::overlays().of(model.id);
    if (!overlay)
        return failure(overlay.error());
    const int loaded = overlay->covered(model);
    const std::size_t criteria = model.items.size() * model.levels.size();
    if (json)
        print(nlohmann::json{{"model", model.id}, {"loaded", loaded}, {"criteria", criteria}}.dump(2));
    else if (loaded == 0)
        print(Cli::tr("No wording of the standard is loaded for %1.").arg(ui::toQString(model.id)));
    else
        print(Cli::tr("The wording of the standard is loaded for %1: %2 of %3 criteria.")
                  .arg(ui::toQString(model.id))
                  .arg(loaded)
                  .arg(criteria));
    return done;
}

int load(const model::Model& model, const OverlayOptions& options) {
    const auto sheet = exchange::readOverlaySheet(toPath(options.from), model, ui::language());
    if (!sheet)
        return failure(sheet.error());
    for (const exchange::Mistake& note : sheet->notes)
        complain(ui::mistakeText(note));
    if (!sheet->mistakes.empty())
        return refuse(sheet->mistakes,
                      Cli::tr("Nothing was loaded: %n mistake(s) in %1.", nullptr,
                              static_cast<int>(sheet->mistakes.size()))
                          .arg(ui::toQString(options.from)),
                      options.json);
    if (const auto saved = ui::overlays().save(model.id, sheet->overlay); !saved)
        return failure(saved.error());
    return show(model, options.json);
}

} // namespace

int runOverlay(const OverlayOptions& options) {
    const auto pack = ui::catalog().pack(options.model);
    const auto model = pack ? model::parsePack(*pack, options.model) : failed(pack);
    if (!model)
        return failure(model.error());
    if (!options.from.empty())
        return load(*model, options);
    if (options.remove)
        if (const auto removed = ui::overlays().remove(model->id); !removed)
            return failure(removed.error());
    return show(*model, options.json);
}

} // namespace plumbline::cli
