extension NIKDecoded {
  /// The place of first registration by name.
  ///
  /// A kecamatan that was split or renamed since is named by its kabupaten, and one that no
  /// table has by its code.
  public var issueTitle: String {
    guard let issue else { return "tidak terbaca" }
    let kabupaten = issue.ancestor(at: .kabupaten).map(Wilayah.title) ?? ""
    if Wilayah.exists(issue) { return Wilayah.title(of: issue) + ", " + kabupaten }
    if let above = issue.parent, Wilayah.exists(above) {
      return "\(kabupaten) (kode kecamatan \(issue.dotted) tidak berlaku lagi)"
    }
    let title = Wilayah.title(of: issue)
    return title == issue.dotted ? "kode \(title), tidak ada di daftar" : title
  }
}

extension NIKDecoded.Difference {
  /// What differs, and the usual cause.
  public var sentence: String {
    switch self {
    case .birthDate(let inNIK, let stated, let kind):
      "NIK menyebut lahir \(IndonesianDate.numeric(inNIK)), di isian "
        + "\(IndonesianDate.numeric(stated)): \(kind.words)."
    case .sex(let inNIK, let stated):
      "NIK menyebut \(inNIK.word.lowercased()), di isian \(stated.word.lowercased()). "
        + "Pada NIK perempuan tanggal lahir ditambah 40."
    }
  }
}

extension NIKDecoded.DateDifference {
  fileprivate var words: String {
    switch self {
    case .dayAndMonthSwapped: "tanggal dan bulan tertukar"
    case .onlyDay: "tanggalnya berbeda"
    case .onlyMonth: "bulannya berbeda"
    case .onlyYear: "tahunnya berbeda"
    case .more: "lebih dari satu bagian berbeda"
    }
  }
}

extension Sex {
  /// The whole word, `Laki-laki`.
  public var word: String {
    switch self {
    case .male: "Laki-laki"
    case .female: "Perempuan"
    }
  }
}
