/// Understands the records of one beneficiary list.
public struct BeneficiaryJudge: Sendable {
  /// Where the round is, within what the account sees.
  private let area: WilayahCode
  private var matcher: WilayahMatcher
  private var seen: Set<String> = []

  public init(within area: WilayahCode) {
    self.area = area
    matcher = WilayahMatcher(within: area)
  }

  /// - Throws: The first ``BeneficiaryFault`` that holds, in the order of its cases.
  public mutating func judge(_ row: BeneficiaryRow) throws(BeneficiaryFault) -> JudgedBeneficiary {
    let name = CellText(row.name).text
    guard !name.isEmpty else { throw .nameMissing }
    let nik = try Self.nik(row.nik)
    let kk = try Self.kk(row.kk)
    let place = try place(of: row)
    guard seen.insert(Self.key(name, nik, kk, place)).inserted else { throw .repeated }
    return JudgedBeneficiary(
      name: name, area: place, nik: nik, kk: kk, hasReceived: Self.hasReceived(row.status))
  }

  /// Sixteen digits, or twelve with four marks behind them.
  private static func nik(_ cell: String) throws(BeneficiaryFault) -> JudgedBeneficiary.NIKShown {
    let text = CellText(cell).text.filter { !" .-'".contains($0) }
    if text.isEmpty || text == "0" { return .none }
    if let nik = try? NIK(parsing: text) { return .whole(nik) }  // Why it failed is told below.
    let start = text.prefix(12)
    let rest = text.dropFirst(12)
    guard let digits = Int64(start), start.count == 12, rest.count == 4,
      rest.allSatisfy({ "*xX•".contains($0) })
    else { throw .nikUnreadable }
    return .start(digits)
  }

  /// A masked family card tells nothing that could be matched.
  private static func kk(_ cell: String) throws(BeneficiaryFault) -> KKNumber? {
    let text = CellText(cell).text.filter { $0 != " " }
    if text.isEmpty || text == "-" || text == "0" { return nil }
    if text.contains(where: { "*xX•".contains($0) }) { return nil }
    guard let kk = KKNumber(parsing: text) else { throw .kkUnreadable }
    return kk
  }

  private mutating func place(of row: BeneficiaryRow) throws(BeneficiaryFault) -> WilayahCode {
    let names = WilayahNames(
      kabupaten: CellText(row.kabupaten).text, kecamatan: CellText(row.kecamatan).text,
      desa: CellText(row.desa).text)
    if let found = matcher.code(for: names) { return found }
    guard let province = area.ancestor(at: .provinsi) else { throw .areaUnknown }
    var wider = WilayahMatcher(within: province)
    throw wider.code(for: names) == nil ? .areaUnknown : .outsideRound
  }

  /// Who a row is about: by number where there is one, else by name and place.
  private static func key(
    _ name: String, _ nik: JudgedBeneficiary.NIKShown, _ kk: KKNumber?, _ place: WilayahCode
  ) -> String {
    switch nik {
    case .whole(let nik): nik.digits
    case .start(let start): "\(start) \(NameKey.sortKey(of: name)) \(place.number)"
    case .none: "\(kk?.digits ?? "") \(NameKey.sortKey(of: name)) \(place.number)"
    }
  }

  /// The last of the levels SI, salur, transaksi, or a plain yes (FACTS 6.4).
  private static func hasReceived(_ cell: String) -> Bool {
    ["transaksi", "sudah", "sudahterima", "ya", "y", "1"].contains(cell.bareKey)
  }
}
