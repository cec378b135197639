import CaseDomain
import Testing

/// What typed texts mean, kind by kind.
struct FieldReadingTests {
  struct Case: CustomTestStringConvertible {
    let kind: FieldKind
    let typed: String
    let result: Result<String, FieldProblem>
    var testDescription: String { "\(typed)" }

    init(_ kind: FieldKind, _ typed: String, _ kept: String) {
      (self.kind, self.typed, result) = (kind, typed, .success(kept))
    }

    init(_ kind: FieldKind, _ typed: String, _ problem: FieldProblem) {
      (self.kind, self.typed, result) = (kind, typed, .failure(problem))
    }
  }

  static let past = FieldKind.date(.past)
  static let future = FieldKind.date(.future)
  static let anyDay = FieldKind.date(.any)

  static let days: [Case] = [
    Case(past, "17081945", "1945-08-17"), Case(past, "170845", "1945-08-17"),
    Case(past, "17-8-45", "1945-08-17"), Case(past, "17/8/1945", "1945-08-17"),
    Case(past, "17.8.45", "1945-08-17"), Case(past, "17 8 45", "1945-08-17"),
    Case(past, "1945-08-17", "1945-08-17"), Case(past, " 17-08-1945 ", "1945-08-17"),
    Case(past, "1-1-26", "2026-01-01"), Case(past, "1-1-27", "1927-01-01"),
    Case(past, "311299", "1999-12-31"), Case(past, "29-2-00", "2000-02-29"),
    Case(past, "h", "2026-11-22"), Case(past, "H", "2026-11-22"), Case(past, "k", "2026-11-21"),
    Case(past, "kemarin", "2026-11-21"), Case(past, "-3", "2026-11-19"),
    Case(past, "+0", "2026-11-22"), Case(past, "20000", "1954-10-03"),
    Case(past, "30-11-26", .dateInFuture), Case(past, "+7", .dateInFuture),
    Case(past, "b", .dateInFuture), Case(future, "+7", "2026-11-29"),
    Case(future, "b", "2026-11-23"), Case(future, "h", "2026-11-22"),
    Case(future, "1-1-45", "2045-01-01"), Case(future, "k", .dateInPast),
    Case(future, "1-1-2020", .dateInPast), Case(anyDay, "17-8-45", "2045-08-17"),
    Case(anyDay, "17-8-47", "1947-08-17"), Case(anyDay, "+3660", "2036-11-29"),
    Case(past, "31-2-2020", .notADate), Case(past, "29-2-2001", .notADate),
    Case(past, "13-13-45", .notADate), Case(past, "kapan", .notADate),
    Case(past, "17-8", .notADate), Case(past, "17-8-145", .notADate),
    Case(past, "1708195", .notADate), Case(past, "+99999", .notADate),
    Case(past, "٠١٠١٢٠٠٠", .notADate), Case(past, "-", .notADate),
  ]

  static let numbers: [Case] = [
    Case(.number(0...5000), "12", "12"), Case(.number(0...5000), "1.200", "1200"),
    Case(.number(0...5000), "007", "7"), Case(.number(-5...5), "-3", "-3"),
    Case(.number(0...5000), "5001", .outOfRange(0...5000)),
    Case(.number(1...5), "0", .outOfRange(1...5)), Case(.number(0...5000), "1.20", .notANumber),
    Case(.number(0...9), "dua", .notANumber), Case(.number(0...9), "1,5", .notANumber),
    Case(.number(0...9), "99999999999999999999", .notANumber),
    Case(.rupiah, "1200000", "1200000"), Case(.rupiah, "Rp1.200.000", "1200000"),
    Case(.rupiah, "rp. 50.000,00", "50000"), Case(.rupiah, "50.000,-", "50000"),
    Case(.rupiah, "500rb", "500000"), Case(.rupiah, "1,2 jt", "1200000"),
    Case(.rupiah, "1.25 juta", "1250000"), Case(.rupiah, "2 ribu", "2000"),
    Case(.rupiah, "0", "0"), Case(.rupiah, "-5", .notANumber), Case(.rupiah, "jt", .notANumber),
    Case(.rupiah, "12.00", .notANumber), Case(.rupiah, "gratis", .notANumber),
    Case(.rupiah, "1000000000000", .outOfRange(0...999_999_999_999)),
    Case(.digits(length: 4, isFixed: true), "12 34", "1234"),
    Case(.digits(length: 4, isFixed: true), "123", .wrongLength(found: 3, needed: 4)),
    Case(.digits(length: 4, isFixed: false), "123", "123"),
    Case(.digits(length: 4, isFixed: false), "12345", .tooLong(limit: 4)),
    Case(.digits(length: 4, isFixed: false), "12a", .notANumber),
  ]

  static let people: [Case] = [
    Case(.text(limit: 12), " Siti  Aminah ", "Siti Aminah"),
    Case(.text(limit: 4), "Aminah", .tooLong(limit: 4)),
    Case(.nik, "990305 450755 0011", "9903054507550011"),
    Case(.nik, "'9903054507550011", "9903054507550011"), Case(.nik, "-", ""),
    Case(.nik, "belum ada", ""), Case(.nik, "9,90305E+15", .nik(.roundedBySpreadsheet)),
    Case(.nik, "990305450755001", .nik(.notSixteenDigits(found: 15))),
    Case(.nik, "9903053207850001", .nik(.impossibleDate)),
    Case(.nik, "9903054507550000", .nik(.serialIsZero)),
    Case(.kk, "990305-110110-0014", "9903051101100014"), Case(.kk, "-", ""),
    Case(.kk, "99030511011001", .wrongLength(found: 14, needed: 16)),
    Case(.kk, "9,90305E+15", .nik(.roundedBySpreadsheet)),
    Case(.neighbourhood, "3", "003"), Case(.neighbourhood, "RT 03", "003"),
    Case(.neighbourhood, "0", ""), Case(.neighbourhood, "12345", .notANumber),
    Case(.neighbourhood, "III", .notANumber), Case(.yesNo, "y", "ya"), Case(.yesNo, "Ya", "ya"),
    Case(.yesNo, "t", "tidak"), Case(.yesNo, "mungkin", .notYesOrNo),
  ]

  static let fruit = FieldChoices.fixed(FormSamples.fruit)
  static let choices: [Case] = [
    Case(.choice(fruit), "1", "satu"), Case(.choice(fruit), "2", "dua"),
    Case(.choice(fruit), "4", "2"), Case(.choice(fruit), "tiga", "tiga"),
    Case(.choice(fruit), "ap", "satu"), Case(.choice(fruit), "LIM", "dua"),
    Case(.choice(fruit), "Jeruk, manis", "dua"), Case(.choice(fruit), "jambubol", "tiga"),
    Case(.choice(fruit), "j", .severalChoices(2)), Case(.choice(fruit), "9", .noSuchChoice),
    Case(.choice(fruit), "durian", .noSuchChoice), Case(.choice(fruit), "...", .noSuchChoice),
    Case(.ticks(fruit), "3,1", "satu,tiga"), Case(.ticks(fruit), "1 3", "satu,tiga"),
    Case(.ticks(fruit), "1,1", "satu"), Case(.ticks(fruit), "apel, limau", "satu,dua"),
    Case(.ticks(fruit), "Apel Malang, Jeruk, manis, Pisang Kepok", "satu,dua,2"),
    Case(.ticks(fruit), "1,j", .severalChoices(2)), Case(.ticks(fruit), "1,9", .noSuchChoice),
    Case(.ticks(fruit), ",", ""),
    Case(.ticks(.types([5, 8, 9, 24])), "8,24", "8,24"),
    Case(.ticks(.types([5, 8, 9, 24])), "PPKS-08", "8"),
    Case(.ticks(.types([5, 8, 9, 24])), "lansia terlantar; FM", "8,24"),
    Case(.ticks(.types([5, 8, 9, 24])), "lanjut usia tel", "8"),
    Case(.ticks(.types([5, 8, 9, 24])), "3", .noSuchChoice),
    Case(.choice(.types([5, 8])), "08", "8"), Case(.choice(.types([5, 8])), "5,8", .noSuchChoice),
    Case(.choice(.sexes), "P", "P"), Case(.choice(.sexes), "wanita", "P"),
    Case(.choice(.sexes), "Lk", "L"), Case(.choice(.sexes), "2", "P"),
    Case(.choice(.sexes), "x", .noSuchChoice),
  ]

  @Test(arguments: days + numbers + people + choices)
  func means(_ example: Case) {
    #expect(FormSamples.read(example.typed, as: example.kind) == example.result)
  }

  @Test(arguments: days + numbers + people + choices)
  func readsWhatItShows(_ example: Case) throws {
    guard case .success(let kept) = example.result, !kept.isEmpty else { return }
    let shown = FieldReading.shown(
      kept, in: FormSamples.field(example.kind), given: FormValues(), in: FormSamples.martapura)
    #expect(FormSamples.read(shown, as: example.kind) == .success(kept))
  }

  static let shown: [(kind: FieldKind, kept: String, shown: String)] = [
    (past, "1945-08-17", "17-08-1945"), (.nik, "9903054507550011", "990305 450755 0011"),
    (.kk, "9903051101100014", "990305 110110 0014"), (.rupiah, "1200000", "Rp1.200.000"),
    (.number(0...9999), "1200", "1.200"), (.choice(.sexes), "P", "Perempuan"),
    (.ticks(fruit), "satu,2", "Apel Malang, Pisang Kepok"), (.choice(fruit), "hilang", "hilang"),
    (.area(.desa), "63.03.05.1001", "Kel. Keraton"), (.yesNo, "ya", "ya"), (past, "rusak", "rusak"),
  ]

  @Test(arguments: shown)
  func shows(kind: FieldKind, kept: String, shown: String) {
    let text = FieldReading.shown(
      kept, in: FormSamples.field(kind), given: FormValues(), in: FormSamples.martapura)
    #expect(text == shown)
  }

  @Test func refusesNothingInARequiredField() {
    for typed in ["", "  ", "-"] {
      #expect(throws: FieldProblem.required) {
        try FieldReading.accept(
          typed, in: FormSamples.field(.nik, required: true), given: FormValues(),
          in: FormSamples.martapura)
      }
    }
    #expect(FormSamples.read("", as: .nik) == .success(""))
  }

  @Test func offersTheChoicesOfAnotherAnswer() {
    let kind = FieldKind.ticks(
      .by(
        "jenis", ["8": [FieldChoice("8a", "Tidak terpenuhi")], "9": [FieldChoice("9a", "Ragam")]]))
    let values = FormValues(["jenis": "9,8"])
    #expect(FormSamples.read("1,2", as: kind, given: values) == .success("9a,8a"))
    #expect(FormSamples.read("8a", as: kind, given: values) == .success("8a"))
    #expect(FormSamples.read("1", as: kind) == .failure(.noSuchChoice))
  }

  @Test func numbersTypesOfficiallyAndNarrowsTheList() {
    let types = FieldChoices.types([5, 8, 9, 24])
    #expect(types.numbered(given: FormValues()).map(\.number) == [5, 8, 9, 24])
    #expect(types.numbered(matching: "lan", given: FormValues()).map(\.number) == [8])
    #expect(types.numbered(matching: "8, fak", given: FormValues()).map(\.number) == [24])
    #expect(types.numbered(matching: "8,", given: FormValues()).count == 4)
    #expect(Self.fruit.numbered(given: FormValues()).map(\.number) == [1, 2, 3, 4])
  }

  @Test func saysAtHowManyDigitsAFieldIsFull() {
    #expect(FieldKind.nik.fullLength == 16)
    #expect(FieldKind.digits(length: 5, isFixed: true).fullLength == 5)
    #expect(FieldKind.digits(length: 5, isFixed: false).fullLength == nil)
    #expect(FieldKind.text(limit: 9).fullLength == nil)
  }
}

extension FieldReadingTests {
  static let problems: [FieldProblem] = [
    .required, .tooLong(limit: 3), .wrongLength(found: 1, needed: 2), .notANumber,
    .outOfRange(1...2), .nik(.roundedBySpreadsheet), .nik(.notSixteenDigits(found: 3)),
    .nik(.impossibleDate), .nik(.serialIsZero), .notADate, .dateInFuture, .dateInPast,
    .noSuchChoice, .severalChoices(2), .noSuchArea, .severalAreas(2), .areaOutside, .notYesOrNo,
    .before(FormSamples.today), .rule(.casework(.isClosed)),
  ]

  /// Each says what is wrong and what to do, and no two say the same.
  @Test func hasASentenceForEveryProblem() {
    let sentences = Self.problems.map(\.sentence)
    #expect(Set(sentences).count == sentences.count)
    for sentence in sentences { #expect(sentence.hasSuffix(".") && sentence.count > 20) }
  }
}
