#pragma once

#include <array>

#include "core/report/Phrase.h"

/// Texts of the evidence that is handed out.
namespace plumbline::report::phrases {

/// By assessment::EvidenceKind.
inline constexpr std::array<Phrase, 6> evidenceKinds{{{"访谈", "Interview"},
                                                      {"观察", "Observation"},
                                                      {"现场巡视", "Site walk"},
                                                      {"文件与记录", "Documents and records"},
                                                      {"系统演示", "System demonstration"},
                                                      {"数据采集", "Data collection"}}};
inline constexpr Phrase generalEvidence{"综合", "General"};
inline constexpr Phrase evidenceTitle{"{}：评估证据", "{}: evidence"};
inline constexpr Phrase evidenceSummary{"{}；证据 {} 项，文件 {} 个",
                                        "{}; pieces of evidence: {}, files: {}"};
inline constexpr Phrase evidenceNumber{"编号", "No."};
inline constexpr Phrase evidence{"证据", "Evidence"};
inline constexpr Phrase evidenceCells{"对应条目", "About"};
inline constexpr Phrase evidenceItem{"{}（{}）", "{} ({})"};
inline constexpr Phrase evidenceItems{"；", "; "};
inline constexpr Phrase evidenceFiles{"文件", "Files"};
inline constexpr Phrase evidenceCollector{"采集人：{}", "collected by {}"};
inline constexpr Phrase evidenceSource{"提供人：{}", "from {}"};
inline constexpr Phrase evidencePlace{"地点：{}", "at {}"};
inline constexpr Phrase evidenceTime{"时间：{}", "on {}"};
inline constexpr Phrase withoutEvidence{"评分较高但没有证据（{}）", "Rated high without evidence ({})"};

} // namespace plumbline::report::phrases
