/// A column heading reduced to what it means, so that spellings compare equal.
///
/// `Tgl. Lahir (dd-mm-yyyy)`, `TANGGAL LAHIR` and `tanggal_lahir` are all `tanggallahir`.
struct HeaderName: Hashable, Sendable {
  /// Small ASCII letters and digits; empty when the heading has none.
  let key: String

  init(_ heading: String) {
    let words = Self.words(of: heading).map { Self.fullWords[$0] ?? $0 }
    var joined = words.joined()
    for (long, short) in Self.fullNames where joined.contains(long) {
      joined = joined.replacing(long, with: short)
    }
    key = joined
  }

  /// What the heading means; nil when it is none of ours.
  var column: ImportColumn? { ImportColumn.byHeading[key] }

  /// Runs of letters and digits in small letters, parentheses and what they hold left out.
  private static func words(of heading: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var depth = 0
    var previousIsSmall = false
    for byte in heading.utf8 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      let small = isCapital ? byte + 32 : byte
      let counts = depth == 0 && (isDigit(small) || isSmallLetter(small))
      if !counts || isCapital && previousIsSmall {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
      if counts { word.append(small) }
      previousIsSmall = counts && !isCapital
      if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// Abbreviations that headings use, spelled out.
  private static let fullWords = [
    "tgl": "tanggal", "tngl": "tanggal", "tmpt": "tempat", "tpt": "tempat", "tmp": "tempat",
    "nomor": "no", "nomer": "no", "nmr": "no", "nm": "nama", "jns": "jenis", "lhr": "lahir",
    "kab": "kabupaten", "kec": "kecamatan", "kel": "kelurahan", "ds": "desa",
    "prov": "provinsi", "propinsi": "provinsi", "almt": "alamat", "thn": "tahun",
    "telp": "telepon", "tlp": "telepon", "telpon": "telepon", "handphone": "hp",
    "kd": "kode", "pmks": "ppks", "dan": "", "atau": "",
  ]

  /// Long names of what has a short one.
  private static let fullNames = [
    ("pemerlupelayanankesejahteraansosial", "ppks"),
    ("penyandangmasalahkesejahteraansosial", "ppks"),
    ("kartukeluarga", "kk"),
    ("indukkependudukan", "nik"),
    ("ppksppks", "ppks"),
  ]
}

extension ImportColumn {
  /// Heading keys of ``HeaderName`` → meaning.
  fileprivate static let byHeading: [String: ImportColumn] = {
    var table: [String: ImportColumn] = [:]
    for (column, headings) in headings {
      for heading in headings.split(separator: " ") { table[String(heading)] = column }
    }
    return table
  }()

  private static let headings: [(ImportColumn, String)] = [
    (
      .name,
      """
      nama namalengkap namappks namaklien namaorang namawarga namapenduduk namaindividu \
      namapenerima namapenerimamanfaat namasesuaiktp namalengkapsesuaiktp namaktp \
      namalengkapktp namapenyandang namaanggotakeluarga namalengkapppks
      """
    ),
    (
      .nik,
      """
      nik nonik noktp ktp niknoktp nonikktp noktpnik nikktp ktpnik niksesuaiktp noktpel nikktpel \
      noindukkependudukan noidentitas nikppks
      """
    ),
    (.kk, "kk nokk nokkk nomorkk idkk nokkppks"),
    (.birthPlace, "tempatlahir tempatkelahiran kotalahir tmptlahir tmplahir tptlahir"),
    (
      .birthDate,
      "tanggallahir tanggalkelahiran tgllahir tgllhr tanggalbulantahunlahir lahir tanggallahirppks"
    ),
    (
      .birthPlaceAndDate,
      "tempattanggallahir ttl tempattgllahir tempatlahirtanggallahir tmptgllahir"
    ),
    (.sex, "jk jeniskelamin lp kelamin jenkel jnskelamin jeniskelaminlp lkpr lakiperempuan gender"),
    (
      .address,
      """
      alamat alamatlengkap alamatdomisili alamatrumah alamatktp alamatjalan alamatsekarang \
      alamattinggal alamattempattinggal alamatsesuaiktp jalan
      """
    ),
    (.rt, "rt nort"),
    (.rw, "rw norw"),
    (.rtRw, "rtrw nortrw"),
    (
      .areaCode,
      """
      kodewilayah kodedesa kodekelurahan kodedesakelurahan kodekelurahandesa kodekemendagri \
      kodewilayahkemendagri kodewilayahdesa kodebps kodedesabps kodewilayahbps kodekecamatan \
      kodearea
      """
    ),
    (
      .desa,
      """
      desa kelurahan desakelurahan kelurahandesa namadesa namakelurahan namadesakelurahan \
      namakelurahandesa pekon kampung tiyuh desapekon pekonkelurahan kampungkelurahan \
      tiyuhkelurahan desadomisili desakelurahandomisili
      """
    ),
    (.kecamatan, "kecamatan namakecamatan kecamatandomisili"),
    (
      .kabupaten,
      """
      kabupaten kota kabupatenkota kotakabupaten namakabupaten namakabupatenkota kabkota \
      namakabkota daerahtingkatii
      """
    ),
    (.provinsi, "provinsi namaprovinsi"),
    (
      .types,
      """
      jenisppks kategorippks ppks kategori jenis kodeppks kodejenis kodejenisppks jeniskategori \
      jeniskategorippks kategorijenisppks tipeppks klasifikasippks jenismasalah \
      jenismasalahsosial namajenisppks jenispermasalahan kodekategori nojenisppks noppks
      """
    ),
    (.phone, "hp nohp telepon notelepon nohptelepon noteleponhp kontak nowa nowhatsapp notelp"),
    (
      .recordedOn,
      "tanggalpendataan tanggaldidata tanggalpencatatan tanggaldata tgldata tglpendataan"
    ),
    (.year, "tahun tahunpendataan tahundata"),
  ]
}
