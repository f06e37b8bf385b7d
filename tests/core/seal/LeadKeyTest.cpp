#include <fstream>
#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

#include <gtest/gtest.h>

#include "tests/core/seal/Sealed.h"

namespace plumbline::test {

namespace fs = std::filesystem;

using seal::LeadKey;

namespace {

/// A copy of a key file that is made once, since deriving a key from a passphrase takes its time.
class AKeyFile : public testing::Test {
protected:
    AKeyFile() {
        static const TempFolder original;
        static const LeadKey key = LeadKey::create(original / "lead.key", "林致远", passphrase()).value();
        made = &key;
        fs::copy_file(original / "lead.key", file);
    }

    TempFolder folder;
    fs::path file = folder / "lead.key";
    const LeadKey* made = nullptr;
};

} // namespace

TEST_F(AKeyFile, OpensWithItsPassphraseAndSignsTheSame) {
    const auto opened = LeadKey::unlock(file, passphrase());
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->info(), made->info());
    EXPECT_EQ(opened->info().owner, "林致远");
    EXPECT_EQ(opened->sign("text"), made->sign("text"));
    EXPECT_TRUE(seal::isSigned("text", opened->sign("text"), made->publicKey()));
    EXPECT_FALSE(seal::isSigned("texT", opened->sign("text"), made->publicKey()));
    EXPECT_EQ(seal::readKeyInfo(file).value(), made->info());
}

TEST_F(AKeyFile, IsRefusedWithAnotherPassphrase) {
    EXPECT_EQ(errorOf(LeadKey::unlock(file, passphrase("measure once"))),
              (Error{ErrorCode::PassphraseWrong, {file.string()}}));
    EXPECT_EQ(errorOf(LeadKey::create(folder / "empty.key", "Lin", passphrase(""))).code,
              ErrorCode::PassphraseMissing);
    EXPECT_FALSE(fs::exists(folder / "empty.key"));
}

TEST_F(AKeyFile, IsNeverOverwrittenAndHisOwnersAlone) {
    const std::string bytes = bytesOf(file);
    EXPECT_EQ(errorOf(LeadKey::create(file, "Wang", passphrase())).code, ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(file), bytes);
    EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
    // Neither the key nor the passphrase stands in it.
    EXPECT_EQ(bytes.find("measure"), std::string::npos);
}

// With the sanitizer more memory is mapped than any limit allows.
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
TEST_F(AKeyFile, SaysSoWhereMemoryIsTooShortForIt) {
    const auto unlockInLittleMemory = [&] {
        // Enough for all but Argon2, which takes 256 MB.
        std::ifstream statm("/proc/self/statm");
        rlim_t pages = 0;
        statm >> pages;
        const rlim_t bytes = pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) + 64'000'000;
        const rlimit limit{bytes, bytes};
        setrlimit(RLIMIT_AS, &limit);
        _exit(errorOf(LeadKey::unlock(file, passphrase())).code == ErrorCode::OutOfMemory ? 0 : 1);
    };
    EXPECT_EXIT(unlockInLittleMemory(), testing::ExitedWithCode(0), "");
}
#endif

TEST_F(AKeyFile, ThatIsNoneOrDamagedIsSaidSo) {
    const auto opened = [&](const std::string& text) {
        write(folder / "x.key", text);
        return errorOf(LeadKey::unlock(folder / "x.key", passphrase())).code;
    };
    const std::string whole = bytesOf(file);
    const auto with = [&](const std::string& part, const std::string& other) {
        std::string text = whole;
        EXPECT_NE(text.find(part), std::string::npos) << part;
        return text.replace(text.find(part), part.size(), other);
    };
    EXPECT_EQ(opened("not a key"), ErrorCode::NotAKey);
    EXPECT_EQ(opened("{}"), ErrorCode::NotAKey);
    EXPECT_EQ(opened(with("\"version\": 1", "\"version\": 2")), ErrorCode::NewerKey);
    EXPECT_EQ(opened(with("\"owner\"", "\"own\"")), ErrorCode::KeyDamaged);
    EXPECT_EQ(opened(with("argon2id13", "rot13")), ErrorCode::KeyDamaged);
    // A file that would take all memory is not even tried.
    for (const char* memory : {"99999999999999", "1073741824", "268435457"})
        EXPECT_EQ(opened(with("\"memory\": 268435456", "\"memory\": " + std::string(memory))),
                  ErrorCode::KeyTooCostly);
    EXPECT_EQ(opened(with("\"operations\": 3", "\"operations\": 10")), ErrorCode::KeyTooCostly);
    // The key of the passphrase is right, but it is not this public key that it opens.
    EXPECT_EQ(opened(with(made->publicKey(), leadKey().publicKey())), ErrorCode::KeyDamaged);
    EXPECT_EQ(errorOf(LeadKey::unlock(folder / "none.key", passphrase())).code, ErrorCode::FileNotFound);
}

/// A member twice: which one counts differs from program to program.
TEST_F(AKeyFile, ThatSaysAMemberTwiceIsNone) {
    std::string text = bytesOf(file);
    text.insert(text.rfind('}'), ", \"owner\": \"Mallory\"\n");
    write(file, text);
    EXPECT_EQ(errorOf(seal::readKeyInfo(file)).code, ErrorCode::NotAKey);
}

/// The same letters open it, however they were typed when it was made and whatever an editor put around them.
TEST(Passphrase, IsTheSameInEverySpelling) {
    const TempFolder folder;
    const std::string composed = "caf\u00E9", apart = "cafe\u0301";
    ASSERT_TRUE(LeadKey::create(folder / "new.key", "Lin", passphrase(apart)));
    EXPECT_TRUE(LeadKey::unlock(folder / "new.key", passphrase(composed)));
    EXPECT_TRUE(LeadKey::unlock(folder / "new.key", passphrase(apart)));
    EXPECT_FALSE(LeadKey::unlock(folder / "new.key", passphrase("cafe")));
    for (const std::string& bytes : {std::string("\xEF\xBB\xBF") + composed + "\r\n",
                                     std::string("\xFF\xFE"
                                                 "c\0a\0f\0\xE9\0\r\0\n\0",
                                                 14),
                                     std::string("\xFE\xFF\0c\0a\0f\0e\x03\x01", 12)}) {
        write(folder / "p", bytes);
        EXPECT_TRUE(LeadKey::unlock(folder / "new.key", seal::readPassphrase(folder / "p").value()));
    }
}

/// Keys made before passphrases had one spelling: with a mark, or composed otherwise.
TEST(Passphrase, OpensKeysThatWereMadeOfItsBytes) {
    const TempFolder folder;
    write(folder / "p", "\xEF\xBB\xBFmeasure twice\n");
    const seal::Secret read = seal::readPassphrase(folder / "p").value();
    EXPECT_EQ(read.text(), "measure twice");
    EXPECT_EQ(read.spellings(), (std::vector<std::string>{"measure twice", "\xEF\xBB\xBFmeasure twice"}));
    EXPECT_EQ(passphrase("cafe\u0301").spellings(), (std::vector<std::string>{"caf\u00E9", "cafe\u0301"}));
    EXPECT_EQ(passphrase("caf\u00E9").spellings(), (std::vector<std::string>{"caf\u00E9", "cafe\u0301"}));
    EXPECT_EQ(passphrase("plain").spellings(), (std::vector<std::string>{"plain"}));
    write(folder / "p", "\xEF\xBB\xBF\n");
    EXPECT_EQ(seal::readPassphrase(folder / "p").error().code, ErrorCode::PassphraseMissing);
}

TEST(PassphraseFile, GivesItsFirstLine) {
    const TempFolder folder;
    write(folder / "p", "measure twice\r\nand more\n");
    EXPECT_EQ(seal::readPassphrase(folder / "p")->text(), "measure twice");
    write(folder / "p", "准绳");
    EXPECT_EQ(seal::readPassphrase(folder / "p")->text(), "准绳");
    write(folder / "p", "\n");
    EXPECT_EQ(seal::readPassphrase(folder / "p").error().code, ErrorCode::PassphraseMissing);
}

} // namespace plumbline::test
