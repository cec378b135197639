/// One way to bring together who may be the same: people with the same key are compared.
///
/// Each way forgives another slip, so that a pair is missed only where every one of them fails.
enum BlockingPass: CaseIterable {
  /// The same birth date (day and month perhaps turned round) and a word that sounds alike.
  case birthAndWord
  /// The same birth date, sex and place, whatever the name.
  case birthAndPlace
  /// Two words that sound alike and the year of birth.
  case wordsAndYear
  /// Two words that sound alike and day and month of birth: the year may be a slip.
  case wordsAndDay
  /// Two words that sound alike and the place: the date may be missing.
  case wordsAndPlace
  /// Two words that sound alike and the rarest word of the address.
  case wordsAndAddress
  /// The NIK, or two thirds of its digits.
  case nik
  /// The family card, or the telephone, and a word that sounds alike.
  case familyAndWord
  /// The two rarest words of the address, with the place.
  case address

  /// Calls `emit` with each key of somebody; somebody about whom too little is known has none.
  func keys(of record: MatchRecord, in table: MatchTable, _ emit: (UInt64) -> Void) {
    switch self {
    case .birthAndWord: birthAndWord(record, table, emit)
    case .birthAndPlace:
      guard record.birth != 0, let place = Self.place(of: record, table) else { return }
      emit(Self.mix(Self.birthKey(record), place, UInt64(record.sex)))
    case .wordsAndYear: wordsAndYear(record, table, emit)
    case .wordsAndDay:
      guard record.birth != 0 else { return }
      Self.eachPair(record, table) { emit(Self.mix($0, UInt64(record.birth % 10_000), 2)) }
    case .wordsAndPlace:
      guard let place = Self.place(of: record, table) else { return }
      Self.eachPair(record, table) { emit(Self.mix($0, place, 3)) }
    case .wordsAndAddress:
      guard let word = Self.rarest(table.addressWords(of: record), table) else { return }
      Self.eachPair(record, table) { emit(Self.mix($0, word, 13)) }
    case .nik: nik(record, emit)
    case .familyAndWord:
      for word in table.nameWords(of: record) {
        let sound = Self.sound(word, table)
        if record.kk != 0 { emit(Self.mix(record.kk, sound, 4)) }
        if record.phone != 0 { emit(Self.mix(record.phone, sound, 5)) }
      }
    case .address: address(record, table, emit)
    }
  }

  private func birthAndWord(_ record: MatchRecord, _ table: MatchTable, _ emit: (UInt64) -> Void) {
    guard record.birth != 0 else { return }
    for word in table.nameWords(of: record) {
      emit(Self.mix(Self.birthKey(record), Self.sound(word, table), 1))
    }
  }

  private func wordsAndYear(_ record: MatchRecord, _ table: MatchTable, _ emit: (UInt64) -> Void) {
    guard record.birth != 0 else { return }
    let year = UInt64(record.birth / 10_000)
    Self.eachPair(record, table) { emit(Self.mix($0, year, 6)) }
    // A single name says little without the place.
    if record.nameCount == 1, let place = Self.place(of: record, table),
      let word = table.nameWords(of: record).first
    {
      emit(Self.mix(Self.sound(word, table), year, place))
    }
  }

  /// Whole, the even places, the odd ones, the last ten: a slip spoils at most two of them, two
  /// neighbours turned round at most three.
  private func nik(_ record: MatchRecord, _ emit: (UInt64) -> Void) {
    let length = UInt64(record.nikLength)
    guard length > 0 else { return }
    emit(Self.mix(record.nik, length, 7))
    var (number, even, odd) = (record.nik, UInt64(0), UInt64(0))
    for place in 0..<length {
      if place % 2 == 0 {
        even = even * 10 + number % 10
      } else {
        odd = odd * 10 + number % 10
      }
      number /= 10
    }
    if length >= 8 {
      emit(Self.mix(even, 0, 8))
      emit(Self.mix(odd, 0, 9))
    }
    let part: UInt64 = length >= 14 ? 10_000_000_000 : (length >= 6 ? 10_000 : 100)
    emit(Self.mix(record.nik % part, 0, 10))
    if length < 14 { emit(Self.mix(record.nik / 1000, length, 11)) }
  }

  private func address(_ record: MatchRecord, _ table: MatchTable, _ emit: (UInt64) -> Void) {
    let words = table.addressWords(of: record)
    guard words.count >= 2, let place = Self.place(of: record, table) else { return }
    let rarest = words.sorted {
      (table.places.words[Int($0)].weight, $0) > (table.places.words[Int($1)].weight, $1)
    }
    let pair = [rarest[0], rarest[1]].map { UInt64(table.places.words[Int($0)].alike) }.sorted()
    emit(Self.mix(pair[0] << 32 | pair[1], place, 12))
  }

  // MARK: - Parts of keys

  /// Day and month in their own order, whichever way round they were written.
  private static func birthKey(_ record: MatchRecord) -> UInt64 {
    let date = MatchDate(number: record.birth)
    let (low, high) = (min(date.month, date.day), max(date.month, date.day))
    return UInt64(date.year * 10_000 + low * 100 + high)
  }

  /// A desa or kecamatan, or the rarest word of a place in words; nil where nothing is known.
  private static func place(of record: MatchRecord, _ table: MatchTable) -> UInt64? {
    if record.area != 0 { return UInt64(record.area / 10_000) }
    return rarest(table.placeWords(of: record), table)
  }

  private static func rarest(_ words: ArraySlice<UInt32>, _ table: MatchTable) -> UInt64? {
    var best: (weight: Int32, alike: UInt32)?
    for word in words {
      let known = table.places.words[Int(word)]
      if known.weight > best?.weight ?? -1 { best = (known.weight, known.alike) }
    }
    return best.map { UInt64($0.alike) }
  }

  private static func sound(_ word: UInt32, _ table: MatchTable) -> UInt64 {
    UInt64(table.names.words[Int(word)].skeleton)
  }

  /// Calls `body` with every two of the first four words, whichever stands first.
  private static func eachPair(
    _ record: MatchRecord, _ table: MatchTable, _ body: (UInt64) -> Void
  ) {
    let words = table.nameWords(of: record).prefix(4)
    for one in words.indices {
      for other in words.indices where other > one {
        let (a, b) = (sound(words[one], table), sound(words[other], table))
        body(min(a, b) << 32 | max(a, b))
      }
    }
  }

  private static func mix(_ one: UInt64, _ two: UInt64, _ three: UInt64) -> UInt64 {
    var hash = one &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 29 ^ two) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 32 ^ three) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 31
  }
}
