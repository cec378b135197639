import CaseDomain
import Testing

struct PPKSTypeTests {
  static let readings: [(text: String, numbers: [Int]?)] = [
    ("8", [8]), ("08", [8]), ("PPKS-08", [8]), ("PMKS-08", [8]), ("pmks 8", [8]), ("PPKS08", [8]),
    ("8. Lanjut Usia Terlantar", [8]), ("08 - LUT", [8]), ("8. Fakir Miskin", nil),
    ("Lanjut Usia Telantar", [8]), ("LANJUT USIA TERLANTAR", [8]), ("lansia terlantar", [8]),
    ("Anak Balita Terlantar", [1]), ("LUT", [8]), ("lut", [8]), ("prse", [23]), ("WRSE", [23]),
    ("FM; PD", [9, 24]), ("fm,pd", [9, 24]), ("8+24", [8, 24]), ("8;", [8]), ("8; 8", [8]),
    ("Orang dengan HIV/AIDS", [16]), ("Anak yang menjadi korban tindak kekerasan", [6]),
    ("Keluarga Bermasalah Sosial Psikologis", [25]), ("KAT", [26]), ("Penyandang Cacat", [9]),
    ("Anak dengan Disabilitas", [5]), ("BWBLK", [15]),
    ("", nil), (" ", nil), (";", nil), ("0", nil), ("27", nil), ("99", nil), ("008", nil),
    ("Orang Susah", nil), ("Karang Taruna", nil), ("8; 99", nil), ("PPKS", nil), ("-", nil),
  ]

  @Test(arguments: readings)
  func readsHowListsNameTypes(text: String, numbers: [Int]?) {
    #expect(PPKSTypeList.find(text)?.numbers == numbers)
  }

  @Test(arguments: PPKSTypeList.all)
  func readsEachTypeByEveryNameOfIts(type: PPKSType) {
    for name in [type.name, type.abbreviation, type.label, "\(type.number)"] + type.aliases {
      #expect(PPKSTypeList.find(name) == [type.number], "\(name)")
    }
  }

  @Test func listsTheTwentySixInTheOfficialOrder() {
    #expect(PPKSTypeList.all.map(\.number) == Array(1...26))
    #expect(Set(PPKSTypeList.all.map(\.abbreviation)).count == 26)
    #expect(PPKSTypeList.all.allSatisfy { !$0.criteria.isEmpty })
    #expect(PPKSTypeList.type(0) == nil)
    #expect(PPKSTypeList.type(26)?.unit == .komunitas)
    #expect(PPKSTypeList.type(25)?.unit == .keluarga)
    #expect(PPKSTypeList.type(27) == nil)
    #expect(PPKSTypeList.current.validFrom.year == 2012)
  }

  static let bands: [(type: Int, age: Int, sex: Sex, role: ABHRole?, fits: Bool)] = [
    (1, 5, .male, nil, true), (1, 6, .male, nil, false),
    (2, 5, .male, nil, false), (2, 6, .male, nil, true), (2, 18, .male, nil, true),
    (2, 19, .male, nil, false),
    (3, 17, .male, nil, true), (3, 18, .male, nil, false), (3, 3, .female, .korban, true),
    (3, 3, .female, .saksi, true), (3, 11, .male, .pelaku, false), (3, 12, .male, .pelaku, true),
    (3, 18, .male, .pelaku, false), (3, 18, .male, .korban, false),
    (5, 3, .male, nil, true), (5, 18, .male, nil, false), (6, 0, .female, nil, true),
    (7, 18, .male, nil, true), (7, 5, .male, nil, false),
    (8, 59, .male, nil, false), (8, 60, .male, nil, true),
    (9, 0, .male, nil, true), (9, 90, .female, nil, true),
    (15, 18, .male, nil, false), (15, 19, .male, nil, true),
    (16, 17, .male, nil, false), (16, 18, .male, nil, true),
    (23, 18, .female, nil, true), (23, 17, .female, nil, false), (23, 59, .female, nil, true),
    (23, 60, .female, nil, false), (23, 30, .male, nil, false), (24, 40, .male, nil, true),
  ]

  @Test(arguments: bands)
  func knowsWhomACriterionFits(
    type: Int, age: Int, sex: Sex, role: ABHRole?, fits: Bool
  ) throws {
    let band = try #require(PPKSTypeList.type(type)).band
    #expect(band.fits(age: age, sex: sex, role: role) == fits)
  }

  /// Types 14 and 10 carry no wounding word on a screen.
  @Test func labelsAreNeutral() {
    for type in PPKSTypeList.all {
      for word in ["susila", "cacat", "gay", "waria", "lesbian", "narapidana"] {
        #expect(!type.label.lowercased().contains(word))
        if type.number == 14 {
          #expect(type.criteria.allSatisfy { !$0.contains(word) && !$0.contains("seksual") })
        }
      }
    }
  }
}
