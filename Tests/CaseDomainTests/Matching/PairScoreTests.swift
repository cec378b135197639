import Testing

@testable import CaseDomain

/// What speaks for and against two people being one.
struct PairScoreTests {
  /// Siti Aminah of the samples; what differs is set by the test.
  private static func person(_ change: (inout MatchPerson) -> Void = { _ in }) -> MatchPerson {
    var person = MatchPerson(name: "Siti Norhasanah Aminah")
    person.birth = MatchDate(text: "15-07-1955")
    person.sex = .female
    person.area = 6_303_051_004
    person.address = "Jl. Melati No. 12 RT 003"
    person.nik = MatchNumber(text: "9903055507550012")
    person.kk = MatchNumber(text: "9903051201100007")
    change(&person)
    return person
  }

  private static func score(_ one: MatchPerson, _ other: MatchPerson) -> PairScore {
    var table = MatchTable()
    table.add(one)
    table.add(other)
    table.weighAsFewOfMany()
    return PairFinder(table).score(0, 1)
  }

  private static let evidence: [(MatchEvidence, @Sendable (inout MatchPerson) -> Void)] = [
    (.nameSounds, { $0.name = "Siti Norhasanah Amina" }),
    (.nameSlip, { $0.name = "Siti Norhasxanah Aminah" }),
    (.nameInitial, { $0.name = "S. Norhasanah Aminah" }),
    (.nameTurned, { $0.name = "Aminah Siti Norhasanah" }),
    (.nameWordMissing, { $0.name = "Siti Norhasanah" }),
    (.nameWordDiffers, { $0.name = "Siti Norhasanah Kartini" }),
    (.nameDiffers, { $0.name = "Joko Widodo" }),
    (.nameJoined, { $0.name = "Sitinorhasanah Aminah" }),
    (.birthTurned, { $0.birth = MatchDate(year: 1955, month: 15, day: 7) }),
    (.birthSlip, { $0.birth = MatchDate(text: "16-07-1955") }),
    (.birthSlip, { $0.birth = MatchDate(text: "15-07-1965") }),
    (.birthSlip, { $0.birth = MatchDate(text: "15-07-1595") }),
    (.birthTwoParts, { $0.birth = MatchDate(text: "15-07-1987") }),
    (.birthNear, { $0.birth = MatchDate(text: "01-01-1955") }),
    (.birthYearOnly, { $0.birth = MatchDate(text: "28-12-1955") }),
    (.birthDiffers, { $0.birth = MatchDate(text: "28-12-1988") }),
    (.sexDiffers, { $0.sex = .male }),
    (.nikSlip, { $0.nik = MatchNumber(text: "9903055507550812") }),
    (.nikSlip, { $0.nik = MatchNumber(text: "9903055507750012") }),
    (.nikTurned, { $0.nik = MatchNumber(text: "9903055570550012") }),
    (.nikLength, { $0.nik = MatchNumber(text: "990305550755012") }),
    (.nikSerial, { $0.nik = MatchNumber(text: "9903055507550013") }),
    (.nikDiffers, { $0.nik = MatchNumber(text: "9907121203880003") }),
    (.nikMissing, { $0.nik = nil }),
    (.kkSlip, { $0.kk = MatchNumber(text: "9903051201100008") }),
    (.addressLike, { $0.address = "Jalan Melati No. 12" }),
    (.kecamatanSame, { $0.area = 6_303_051_005 }),
    (.kabupatenSame, { $0.area = 6_303_061_005 }),
    (.areaDiffers, { $0.area = 6_271_010_001 }),
  ]

  @Test(arguments: evidence.indices)
  func tellsWhatDiffers(index: Int) {
    let (expected, change) = Self.evidence[index]
    let score = Self.score(Self.person(), Self.person(change))
    #expect(score.reasons.contains(expected), "\(score.reasons)")
    let reversed = Self.score(Self.person(change), Self.person())
    #expect(reversed.reasons == score.reasons)
  }

  /// Alone no pair: what looks like a twin, and a birth date or a name that is another.
  private static let doubts: Set<MatchEvidence> = [
    .nameDiffers, .nameWordDiffers, .nikSerial, .birthDiffers, .birthYearOnly,
  ]

  @Test(arguments: evidence.indices)
  func oneFieldWrongIsStillAPair(index: Int) {
    let (expected, change) = Self.evidence[index]
    guard !Self.doubts.contains(expected) else { return }
    var other = Self.person(change)
    if !expected.code.hasPrefix("nik") { other.nik = nil }
    let score = Self.score(Self.person(), other)
    #expect(score.score >= PairScore.threshold, "\(score.score) \(score.reasons)")
  }

  private static let others: [(String, @Sendable (inout MatchPerson) -> Void)] = [
    (
      "a twin",
      {
        $0.name = "Siti Norhalimah Aminah"
        $0.nik = MatchNumber(text: "9903055507550013")
      }
    ),
    (
      "a daughter of the same name",
      {
        $0.birth = MatchDate(text: "03-11-1980")
        $0.nik = MatchNumber(text: "9903054311800021")
      }
    ),
    (
      "a husband",
      {
        $0.name = "Abdul Gani"
        $0.sex = .male
        $0.birth = MatchDate(text: "02-01-1950")
        $0.nik = MatchNumber(text: "9903050201500004")
      }
    ),
    (
      "a namesake of the day elsewhere",
      {
        $0.nik = MatchNumber(text: "9903055507557731")
        $0.kk = MatchNumber(text: "9903061203150003")
        $0.address = "Jl. Veteran No. 90"
        $0.area = 6_303_051_009
      }
    ),
    (
      "a child under the mother's NIK",
      {
        $0.name = "Norhasanah Rahmi"
        $0.birth = MatchDate(text: "30-09-1990")
      }
    ),
  ]

  @Test(arguments: others.indices)
  func tellsOthersFromOne(index: Int) {
    let (who, change) = Self.others[index]
    let score = Self.score(Self.person(), Self.person(change))
    #expect(score.score < PairScore.threshold, "\(who): \(score.score) \(score.reasons)")
  }

  @Test func aCommonNameSaysLessThanARareOne() {
    func tenths(_ name: String) -> Int32 {
      var person = MatchPerson(name: name)
      person.birth = MatchDate(text: "15-07-1955")
      return Self.score(person, person).tenths
    }
    #expect(tenths("Siti") < tenths("Kameloh"))
  }

  @Test func everyCodeIsItsOwnAndReadsBack() {
    let codes = MatchEvidence.allCases.map(\.code)
    #expect(Set(codes).count == codes.count)
    for evidence in MatchEvidence.allCases {
      #expect(MatchEvidence(code: evidence.code) == evidence)
      #expect(!evidence.words.isEmpty)
    }
    #expect(MatchEvidence(code: "tak-ada") == nil)
    #expect(MatchEvidence.allCases.count <= 64)
  }

  @Test(arguments: [
    ("'9903 0555.0755-0012", 16), ("6,30301E+15", 0), ("-", 0), ("0000000000000000", 0),
    ("123", 0), ("6988048", 7), ("12345678901234567890", 0),
  ])
  func readsNumbers(text: String, length: Int) {
    #expect(Int(MatchNumber(text: text)?.length ?? 0) == length)
  }

  @Test(arguments: [
    ("19151111", 19_151_111), ("15-07-1955", 19_550_715), ("19450931", 19_450_931),
    ("1955-07-15", 19_550_715), ("kosong", 0), ("00000000", 0),
  ])
  func readsDates(text: String, number: Int32) {
    #expect(MatchDate(text: text)?.number ?? 0 == number)
  }
}
