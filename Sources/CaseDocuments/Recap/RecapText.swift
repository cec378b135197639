import CaseDomain

/// Every word of the PPKS recap.
enum RecapText {
  static let total = "Jumlah"
  static let restricted = "Terbatas"
  /// For a narrow column.
  static let shortRestricted = "Terb."
  static let countedStates = "semua kecuali dikembalikan"

  static func title(of request: RecapRequest) -> String {
    let area = Wilayah.fullTitle(of: request.area)
    let title = "Rekapitulasi PPKS \(area)"
    return request.level == request.area.level
      ? title : "\(title) per \(levelWord(of: request))"
  }

  /// The lines over the tables.
  static func head(of request: RecapRequest) -> [String] {
    let title = "Rekapitulasi Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)"
    let area = Wilayah.fullTitle(of: request.area)
    let place =
      request.level == request.area.level ? area : "\(area) per \(levelWord(of: request))"
    return [
      title.uppercased(), place.uppercased(),
      "Posisi per \(IndonesianDate.long(request.position))",
    ]
  }

  static func levelWord(of request: RecapRequest) -> String {
    switch request.level {
    case .provinsi: "Provinsi"
    case .kabupaten: "Kabupaten/Kota"
    case .kecamatan: "Kecamatan"
    case .desa: "\(Wilayah.villageWord(in: request.area))/Kelurahan"
    }
  }

  static func unit(_ unit: ClientUnit) -> String {
    switch unit {
    case .orang: "orang"
    case .keluarga: "keluarga"
    case .komunitas: "komunitas"
    }
  }

  /// The unit in a narrow column head.
  static func shortUnit(_ unit: ClientUnit) -> String {
    switch unit {
    case .orang: "org"
    case .keluarga: "klg"
    case .komunitas: "kom"
    }
  }

  static func typeLegend(_ types: [PPKSType]) -> [String] {
    ["Jenis PPKS (\(PPKSTypeList.current.regulation)):"]
      + types.map { type in
        let number = type.number < 10 ? " \(type.number)" : "\(type.number)"
        return "  \(number) \(type.label) (\(unit(type.unit)))"
      }
  }

  static func notes(hasRestricted: Bool, checkCode: CheckCode?) -> [String] {
    var notes = [
      "Kolom jenis menghitung entri: orang dengan dua jenis adalah dua entri.",
      "Keluarga dan komunitas tidak dijumlahkan dengan orang.",
      "Dihitung: entri yang berlaku, \(countedStates).",
    ]
    if hasRestricted {
      notes.append("Terb. (terbatas): jenis yang dirahasiakan; angka di bawah 5 ditulis <5.")
    }
    if let checkCode { notes.append("Kode cek: \(checkCode.text)") }
    return notes
  }

  /// The block for the signature, on the right half of the page.
  static func signature(_ signature: RecapSignature, day: Day) -> [String] {
    let dots = String(repeating: ".", count: 24)
    let place = signature.place.isEmpty ? dots : signature.place
    let lines = [
      "\(place), \(IndonesianDate.long(day))",
      signature.position.isEmpty ? dots : signature.position,
      "", "", "",
      signature.name.isEmpty ? "(\(dots))" : signature.name,
      signature.nip.isEmpty ? "NIP." : "NIP. \(signature.nip)",
    ]
    return lines.map { $0.isEmpty ? "" : String(repeating: " ", count: 36) + $0 }
  }

  /// The count that may be told; nil when it is below 5.
  static func told(_ count: GuardedCount) -> Int? {
    switch count {
    case .exactly(let number): number
    case .fewerThanFive: nil
    }
  }

  static func guarded(_ count: GuardedCount?) -> String {
    switch count {
    case .exactly(let number): "\(number)"
    case .fewerThanFive: "<5"
    case nil: "0"
    }
  }
}
