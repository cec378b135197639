extension Programme {
  /// The programmes that a new database knows (FACTS 4.2); offices change them as data.
  ///
  /// Dates that no source confirms say so in ``basis``.
  public static let starting: [Programme] = [
    Programme(
      code: "RASKIN", name: "Beras untuk Keluarga Miskin", basis: "Pedum Raskin" + unconfirmed,
      from: first(2002), to: last(2014)),
    Programme(
      code: "RASTRA", name: "Beras Sejahtera", basis: "Pedum Rastra" + unconfirmed,
      from: first(2015), to: last(2017), follows: "RASKIN"),
    Programme(
      code: "BANSOS-RASTRA", name: "Bantuan Sosial Beras Sejahtera",
      basis: "Pedum Bansos Rastra 2018" + unconfirmed, from: first(2018), to: last(2018),
      follows: "RASTRA"),
    Programme(
      code: "BPNT", name: "Bantuan Pangan Non-Tunai", basis: "Pedum BPNT" + unconfirmed,
      from: first(2017), to: last(2019), follows: "RASTRA"),
    Programme(
      code: "SEMBAKO", name: "Program Sembako", basis: "Pedum Sembako 2020; Permensos 5/2021",
      from: first(2020), follows: "BPNT"),
    Programme(
      code: "PKH", name: "Program Keluarga Harapan", basis: "Permensos 1/2018" + unconfirmed,
      from: first(2007)),
    Programme(
      code: "PBI-JK", name: "Penerima Bantuan Iuran Jaminan Kesehatan",
      basis: "UU 40/2004" + unconfirmed, from: first(2014)),
  ]

  private static let unconfirmed = " (tanggal perlu dipastikan)"

  static func first(_ year: Int) -> Day { Day(year: year, month: 1, day: 1) ?? Day(number: 0) }
  static func last(_ year: Int) -> Day { first(year + 1).adding(days: -1) }
}
