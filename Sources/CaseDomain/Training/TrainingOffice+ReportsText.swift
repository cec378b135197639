/// Invented monthly reports of the kabupaten's kecamatan: most approved, the last month mixed.
extension TrainingOffice {
  static let reportMonths = 5

  var monthlyReports: [BulkReport] {
    let areas = Wilayah.areas(at: .kecamatan, in: kabupaten).prefix(24)
    let months = MonthOfYear.months(Self.reportMonths, to: .lastOver(on: today))
    return months.enumerated().flatMap { age, month in
      areas.enumerated().compactMap { place, area in
        let steps =
          age == months.count - 1
          ? latest(place, month) : Self.earlier(place + age * 3, month)
        return steps.map { steps in
          BulkReport(
            area: area, month: month, texts: Self.texts,
            steps: steps.filter { $0.day <= today })
        }
      }
    }
  }

  private static let texts = DutyReportTexts(
    obstacles: "Jarak antardesa jauh dan jalan rusak.\nData kependudukan belum padan.",
    proposals: "Jadwal pelayanan keliling bersama Disdukcapil.",
    plans: "Musyawarah desa untuk pemutakhiran data.\nKunjungan lanjut usia yang tinggal sendiri.",
    annex: "Foto kegiatan\nDaftar hadir rapat bulanan")

  /// A month that is long over: approved, now and then late, seldom rejected.
  private static func earlier(_ number: Int, _ month: MonthOfYear) -> [BulkReport.Step] {
    let isLate = number % 7 == 3
    let sent = month.lastDay.adding(days: isLate ? 5 + number % 9 : 1 + number % 5)
    let end: BulkReport.Step =
      number % 23 == 11
      ? BulkReport.Step(.reject, on: sent.adding(days: 4), note: "Isi bulan lain.")
      : BulkReport.Step(.approve, on: sent.adding(days: 1 + number % 4))
    return [BulkReport.Step(.handIn, on: sent), end]
  }

  /// The last month: approved, waiting, given back, a draft, or nothing at all.
  private func latest(_ place: Int, _ month: MonthOfYear) -> [BulkReport.Step]? {
    let sent = month.lastDay.adding(days: 2 + place % 4)
    switch place % 6 {
    case 0, 1: return [.init(.handIn, on: sent), .init(.approve, on: sent.adding(days: 2))]
    case 2: return [.init(.handIn, on: sent)]
    case 3: return [.init(.handIn, on: month.lastDay.adding(days: 9))]
    case 4:
      return place % 12 == 4
        ? [
          .init(.handIn, on: sent),
          .init(.askRevision, on: sent.adding(days: 3), note: "Lengkapi lampiran."),
        ] : []
    default: return nil
    }
  }
}
