#include "core/model/Overlays.h"

#include <gtest/gtest.h>

#include "tests/core/Fixtures.h"

namespace plumbline::model {

namespace {

using test::errorOf;
using test::TempFolder;

const Overlay twoTexts{
    {{"data.3@2", "数据编码统一：\na) 编码；\nb) \"格式\"\t规则。"}, {"network.1@5", "Second."}}};

} // namespace

TEST(Overlay, IsFoundByItemAndLevelAlsoWhereItemsAreRatedOnce) {
    const Model& model = test::shippedModel();
    EXPECT_EQ(twoTexts.text(model, *model.findItem("network.1"), 5), "Second.");
    EXPECT_EQ(twoTexts.text(model, *model.findItem("network.1"), 4), "");
    EXPECT_EQ(twoTexts.covered(model), 2);

    const Model& banded = test::shippedModel(test::db37);
    const Overlay overlay{{{"equipment-connection@3", "Third."}}};
    EXPECT_EQ(overlay.text(banded, *banded.findItem("equipment-connection"), 3), "Third.");
    EXPECT_EQ(overlay.covered(banded), 1);
    EXPECT_EQ(twoTexts.covered(banded), 0);
}

TEST(Overlays, KeepOneForEachModelWithItsLineBreaks) {
    const TempFolder folder;
    const Overlays overlays(folder / "overlays");
    EXPECT_EQ(overlays.of(test::db12), Overlay());
    ASSERT_TRUE(overlays.save(test::db12, Overlay{{{"data.1@1", "Former."}}}));
    ASSERT_TRUE(overlays.save(test::db12, twoTexts));
    EXPECT_EQ(overlays.of(test::db12), twoTexts);
    EXPECT_EQ(overlays.of(test::db37), Overlay());
    ASSERT_TRUE(overlays.remove(test::db12));
    EXPECT_EQ(overlays.of(test::db12), Overlay());
    EXPECT_TRUE(overlays.remove(test::db12));
}

TEST(Overlays, ADamagedOneIsSaidAndCanBeRemovedOrReplaced) {
    const TempFolder folder;
    const Overlays overlays(folder.path());
    for (const char* content : {"", "{", "[]", "{\"data.1@1\": 3}", "{\"data.1@1\": \"\xCA\xFD\"}"}) {
        test::write(folder / "m.json", content);
        EXPECT_EQ(errorOf(overlays.of("m")).code, ErrorCode::OverlayDamaged) << content;
    }
    // Longer than any that a sheet gives.
    test::write(folder / "m.json", "{\"data.1@1\": \"" + std::string(5'001, 'x') + "\"}");
    EXPECT_EQ(errorOf(overlays.of("m")).code, ErrorCode::OverlayDamaged);
    ASSERT_TRUE(overlays.save("m", twoTexts));
    EXPECT_EQ(overlays.of("m"), twoTexts);
    test::write(folder / "m.json", "{");
    ASSERT_TRUE(overlays.remove("m"));
    EXPECT_EQ(overlays.of("m"), Overlay());
}

TEST(Overlays, NoIdLeadsOutOfTheFolder) {
    const TempFolder folder;
    test::write(folder / "secret.json", "{\"data.1@1\": \"mine\"}");
    const Overlays overlays(folder / "overlays");
    for (const char* id : {"../secret", "", "a/b", "C:x"}) {
        EXPECT_FALSE(overlays.of(id)) << id;
        EXPECT_FALSE(overlays.save(id, twoTexts)) << id;
        EXPECT_FALSE(overlays.remove(id)) << id;
    }
    EXPECT_TRUE(std::filesystem::exists(folder / "secret.json"));
}

} // namespace plumbline::model
