import CaseDomain
import Testing

struct AreaChoicesTests {
  static let kinds: [(setting: FieldSetting, typed: String, result: Result<String, FieldProblem>)] =
    [
      (FormSamples.martapura, "keraton", .success("63.03.05.1001")),
      (FormSamples.martapura, "kerat", .success("63.03.05.1001")),
      (FormSamples.martapura, "Kel. Keraton", .success("63.03.05.1001")),
      (FormSamples.martapura, "63.03.05.1001", .success("63.03.05.1001")),
      (FormSamples.martapura, "6303051001", .success("63.03.05.1001")),
      (FormSamples.martapura, "1", .success("63.03.05.1001")),
      (FormSamples.martapura, "999", .failure(.noSuchArea)),
      (FormSamples.martapura, "63.03.05.9999", .failure(.noSuchArea)),
      (FormSamples.martapura, "63.71.01.1001", .failure(.areaOutside)),
      (FormSamples.martapura, "Bandung Wetan", .failure(.noSuchArea)),
      (FormSamples.martapura, "murung kera", .success("63.03.05.1004")),
      (FormSamples.martapura, "mur ker", .failure(.noSuchArea)),
      (FormSamples.kalsel, "keraton", .success("63.03.05.1001")),
      (FormSamples.kalsel, "keraton, martapura, banjar", .success("63.03.05.1001")),
    ]

  @Test(arguments: kinds)
  func findsAPlace(setting: FieldSetting, typed: String, result: Result<String, FieldProblem>) {
    #expect(FormSamples.read(typed, as: .area(.desa), in: setting) == result)
  }

  @Test func tellsAPlaceOutsideFromNone() throws {
    let outside = try #require(
      Wilayah.areas(at: .desa, in: FormSamples.kalsel.area).first { code in
        code.number / 10_000 != 630_305
          && FormSamples.read(Wilayah.name(of: code) ?? "", as: .area(.desa))
            == .failure(.areaOutside)
      })
    #expect(Wilayah.exists(outside))
  }

  @Test func saysHowManyItCouldBe() {
    let choices = AreaChoices(at: .desa, in: FormSamples.martapura.area)
    let found = choices.candidates(for: "sungai")
    #expect(found.count > 1)
    #expect(
      FormSamples.read("sungai", as: .area(.desa)) == .failure(.severalAreas(found.count)))
    #expect(FormSamples.read("sungai 2", as: .area(.desa)) == .success(found[1].dotted))
    #expect(FormSamples.read("sungai 99", as: .area(.desa)) != .success(found[1].dotted))
  }

  @Test func listsAllWhenNothingIsTyped() {
    let choices = AreaChoices(at: .desa, in: FormSamples.martapura.area)
    #expect(choices.candidates(for: "") == Wilayah.children(of: FormSamples.martapura.area))
  }

  @Test func takesAKecamatanWhereNoDesaIsKnown() {
    let bandung = FormSamples.setting("32.73")
    let first = Wilayah.children(of: bandung.area)[0]
    #expect(
      FormSamples.read(Wilayah.name(of: first) ?? "", as: .area(.desa), in: bandung)
        == .success(first.dotted))
  }

  /// Every desa of the province is found again by what the field shows of it.
  @Test(arguments: ["63", "63.03", "63.03.05"])
  func readsEveryPlaceAsItIsShown(area: String) {
    let setting = FormSamples.setting(area)
    let all = Wilayah.areas(at: .desa, in: setting.area)
    #expect(!all.isEmpty)
    let field = FormSamples.field(.area(.desa))
    let choices = AreaChoices(at: .desa, in: setting.area)
    // Of a whole province every twentieth will do.
    let tried = all.enumerated().filter { all.count < 500 || $0.offset % 20 == 0 }.map(\.element)
    let lost = tried.filter { code in
      let shown = FieldReading.shown(code.dotted, in: field, given: FormValues(), in: setting)
      return choices.candidates(for: shown).first != code
    }
    #expect(lost.map(\.dotted) == [])
  }
}
