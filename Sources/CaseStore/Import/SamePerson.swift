import CaseDomain

/// Whether two rows with one NIK can be about the same person.
///
/// Spelling, missing name parts and a slip in one part of the date are forgiven; everything else
/// is somebody else's number.
enum SamePerson {
  static func isPossible(
    name: String, birthDate: Day, known: String, knownBirthDate: Day, isEstimated: Bool
  ) -> Bool {
    agree(name, known) && (isEstimated || agree(birthDate, knownBirthDate))
  }

  /// Two dates of which one may be a slip of the other.
  static func agree(_ one: Day, _ other: Day) -> Bool {
    if one == other { return true }
    let (a, b) = (one.parts, other.parts)
    let isTurned = a.year == b.year && a.month == b.day && a.day == b.month
    let equalParts = [a.year == b.year, a.month == b.month, a.day == b.day].count { $0 }
    return isTurned || equalParts == 2
  }

  /// Two names that share a word as it sounds, or differ in two letters at most.
  static func agree(_ one: String, _ other: String) -> Bool {
    let first = NameKey.searchKey(of: one)
    let second = NameKey.searchKey(of: other)
    if first == second { return true }
    let words = Set(first.split(separator: " ").filter { $0.utf8.count >= 3 })
    if second.split(separator: " ").contains(where: words.contains) { return true }
    return abs(first.utf8.count - second.utf8.count) <= 2
      && EditDistance.between(Array(first.utf8), Array(second.utf8)) <= 2
  }
}
