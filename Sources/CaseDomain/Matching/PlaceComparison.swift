/// Compares addresses and places.
struct PlaceComparison {
  let table: MatchTable

  /// Adds the address; says whether it is the same or nearly so.
  func compareAddress(
    _ one: MatchRecord, _ other: MatchRecord, into result: inout PairScore
  ) -> Bool {
    let first = table.addressWords(of: one)
    let second = table.addressWords(of: other)
    guard !first.isEmpty, !second.isEmpty else { return false }
    let shared = share(first, second)
    if shared.part >= 0.9 {
      result.add(min(100, shared.weight), .addressSame)
      return true
    }
    if shared.part >= 0.4 {
      result.add(Int32(Double(min(100, shared.weight)) * shared.part), .addressLike)
      return shared.part >= 0.6
    }
    result.tenths -= 25
    return false
  }

  /// Adds desa, kecamatan, kabupaten, or the place in words.
  func compareArea(_ one: MatchRecord, _ other: MatchRecord, into result: inout PairScore) {
    guard one.area != 0, other.area != 0 else {
      return comparePlaceWords(one, other, into: &result)
    }
    if one.area == other.area, one.area % 10_000 != 0 {
      result.add(Int32(one.desaWeight), .desaSame)
    } else if one.area / 10_000 == other.area / 10_000 {
      let isDesaUnknown = one.area % 10_000 == 0 || other.area % 10_000 == 0
      let weight = Int32(one.kecamatanWeight)
      result.add(isDesaUnknown ? weight : weight - 15, .kecamatanSame)
    } else if one.area / 1_000_000 == other.area / 1_000_000 {
      result.add(max(-15, Int32(one.kabupatenWeight) - 25), .kabupatenSame)
    } else {
      result.add(-25, .areaDiffers)
    }
  }

  private func comparePlaceWords(
    _ one: MatchRecord, _ other: MatchRecord, into result: inout PairScore
  ) {
    let first = table.placeWords(of: one)
    let second = table.placeWords(of: other)
    guard !first.isEmpty, !second.isEmpty else { return }
    let shared = share(first, second)
    switch shared.part {
    case 0.95...: result.add(min(100, shared.weight), .areaSame)
    case 0.45...: result.add(Int32(Double(min(100, shared.weight)) * shared.part), .areaLike)
    default: result.add(-20, .areaDiffers)
    }
  }

  /// What two runs of words share: the part of all they say, and what it is worth.
  private func share(
    _ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>
  ) -> (part: Double, weight: Int32) {
    if one.elementsEqual(other) { return (1, one.reduce(0) { $0 + weight($1) }) }
    var taken: UInt16 = 0
    var shared = 0.0
    var worth: Int32 = 0
    var whole: Int32 = 0
    for word in one {
      whole += weight(word)
      guard let found = best(for: word, in: other, taken) else { continue }
      taken |= 1 << found.place
      let common = min(weight(word), weight(found.word))
      let worthHere = found.likeness == .same ? common : max(0, common - 25)
      worth += worthHere
      shared += Double(weight(word) + weight(found.word)) * (found.likeness == .same ? 1 : 0.9)
    }
    for word in other { whole += weight(word) }
    return (whole > 0 ? shared / Double(whole) : 0, worth)
  }

  private func best(
    for word: UInt32, in others: ArraySlice<UInt32>, _ taken: UInt16
  ) -> (word: UInt32, place: Int, likeness: WordLikeness)? {
    var best: (word: UInt32, place: Int, likeness: WordLikeness)?
    for (place, other) in others.enumerated() where taken & 1 << place == 0 {
      let likeness = table.places.likeness(word, other)
      guard likeness >= .beginning, likeness > best?.likeness ?? .different else { continue }
      best = (other, place, likeness)
    }
    return best
  }

  private func weight(_ word: UInt32) -> Int32 { table.places.words[Int(word)].weight }
}
