import CaseDomain
import GRDB

extension FormContext {
  /// The kecamatan that the form is about, inside the account's area.
  func aboutKecamatan() throws -> WilayahCode {
    let number = try row(of: "kecamatan")
    guard let code = WilayahCode(number: number), code.level == .kecamatan else {
      throw StorageError.notFound
    }
    guard actor.area.contains(code) else { throw StorageError.notFound }
    return code
  }

  /// The kabupaten/kota that the form is about, inside the account's area.
  func aboutKabupaten() throws -> WilayahCode {
    let number = try row(of: "kabkota")
    guard let code = WilayahCode(number: number), code.level == .kabupaten,
      actor.area.contains(code)
    else { throw StorageError.notFound }
    return code
  }

  /// The term that the form is about, inside the account's area.
  func aboutTerm() throws -> TKSKHolder {
    try TermWriter(context: self).holder(row(of: "peran"))
  }

  /// The vacancy that the form is about, inside the account's area.
  func aboutVacancy() throws -> TKSKVacancy {
    let vacancy = try TKSKOfficeReader(db: db).vacancy(row(of: "lowongan"))
    guard actor.area.contains(vacancy.kecamatan) else { throw StorageError.notFound }
    return vacancy
  }

  /// A TKSK, present or former, of the account's area.
  func aboutTKSKPerson() throws -> TKSKHolder {
    let person = try row(of: "orang")
    let roles = try db.query(
      "SELECT id FROM psksRole INDEXED BY psksRole_person WHERE person = ? AND kind = 'TKSK'",
      [.integer(person)]
    ).all { $0.int(0) }
    for role in roles.reversed() {
      let holder = try TKSKReader(db: db).holder(role)
      if actor.area.contains(holder.kecamatan) { return holder }
    }
    throw StorageError.notFound
  }
}

extension TKSKHolder {
  /// `Ahmad Rifani · Martapura`.
  var about: String {
    [name, Wilayah.name(of: kecamatan)].compactMap(\.self).joined(separator: " · ")
  }
}
