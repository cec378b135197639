import CaseDomain
import GRDB

/// Puts together who serves where on a day.
struct TKSKBoardReader {
  let db: Database
  let day: Day

  /// Every kecamatan that the area had on the day, and those that somebody holds all the same.
  func board(of area: WilayahCode) throws -> TKSKBoard {
    let office = TKSKOfficeReader(db: db)
    let holders = byKecamatan(try TKSKReader(db: db).holders(in: area, on: day), \.kecamatan)
    let vacancies = byKecamatan(
      try office.vacancies(in: area).filter { $0.isOpen(on: day) }, \.kecamatan)
    let covers = byKecamatan(
      try office.charges(in: area, .pengampu).filter { $0.isInForce(on: day) }, \.area)
    let listed = Set(Wilayah.kecamatan(in: area, on: day))
    let posts = listed.union(holders.keys).union(vacancies.keys).sorted().map { kecamatan in
      let state =
        holders[kecamatan].map { TKSKBoard.State.held($0) }
        ?? vacancies[kecamatan].map { .vacant($0) } ?? .noRecord
      return TKSKBoard.Post(kecamatan: kecamatan, state: state, cover: covers[kecamatan])
    }
    return TKSKBoard(
      area: area, day: day, posts: posts, coordinators: try coordinators(around: area))
  }

  /// The Koordinator of the area's kabupaten/kota, or of the one around it.
  private func coordinators(around area: WilayahCode) throws -> [TKSKCharge] {
    let kabupaten = area.ancestor(at: .kabupaten) ?? area
    return try TKSKOfficeReader(db: db).charges(in: kabupaten, .koordinator)
      .filter { $0.isInForce(on: day) }
  }

  private func byKecamatan<Row>(
    _ rows: [Row], _ kecamatan: KeyPath<Row, WilayahCode>
  ) -> [WilayahCode: Row] {
    Dictionary(rows.map { ($0[keyPath: kecamatan], $0) }) { first, _ in first }
  }

  func history(of kecamatan: WilayahCode) throws -> TKSKHistory {
    let office = TKSKOfficeReader(db: db)
    return TKSKHistory(
      kecamatan: kecamatan, day: day,
      holders: try TKSKReader(db: db).allHolders(in: kecamatan).reversed(),
      vacancies: try office.vacancies(in: kecamatan).reversed(),
      charges: try office.charges(in: kecamatan, .pengampu).reversed(),
      coordinator: try coordinators(around: kecamatan).first,
      handOvers: try HandOverReader(db: db).list(of: kecamatan))
  }
}
