import CaseDomain

/// What the page of an event says.
enum KegiatanBimtekText {
  static let group = "Kegiatan bimtek"
  static let open = "Ubah baris ini; kabupaten/kota: lihat pesertanya"
  static let edit = "Ubah kegiatan"
  static let newSession = "Sesi baru"
  static let setQuota = "Atur kuota kab/kota dan pilar"
  static let addBasis = "Tambah dasar hukum"
  static let addMember = "Tambah panitia"
  static let invite = "Undang peserta dari registri"
  static let addWalkIn = "Catat peserta tamu"
  static let substitute = "Ganti peserta dengan orang lain"
  static let tie = "Kaitkan nama dengan orang di registri"
  static let narrow = "Saring peserta menurut keadaan"
  static let showAll = "Semua peserta"
  static let signatures = "Daftar hadir untuk ditandatangani"
  static let names = "Daftar nama peserta"
  static let reload = "Muat ulang"
  static let nextTab = "Bagian berikutnya"
  static let previousTab = "Bagian sebelumnya"
  static let nextColumn = "Pilar berikutnya pada kuota"
  static let previousColumn = "Pilar sebelumnya pada kuota"

  static let mayNotManage = "Kegiatan dikelola oleh verifikator atau bidang provinsi."
  static let nothingHere = "Belum ada baris di bawah kursor."
  static let noParticipant = "Pilih peserta di bagian Peserta lebih dahulu."
  static let loading = "Memuat kegiatan…"

  static let number = "No"
  static let day = "Hari"
  static let time = "Jam"
  static let lessonHours = "JP"
  static let topic = "Materi"
  static let speaker = "Narasumber"
  static let institution = "Lembaga"
  static let name = "Peserta"
  static let kabupaten = "Kab/kota"
  static let kecamatan = "Kecamatan"
  static let represents = "Pilar"
  static let state = "Keadaan"
  static let present = "Hadir"
  static let sum = "Jumlah"
  static let basis = "Dasar hukum"

  static func title(_ tab: EventTab) -> String {
    switch tab {
    case .ringkas: "Ringkas"
    case .jadwal: "Jadwal"
    case .kuota: "Kuota"
    case .peserta: "Peserta"
    }
  }

  static func showTab(_ tab: EventTab) -> String { "Bagian \(title(tab))" }

  static func openHint(_ tab: EventTab) -> String {
    switch tab {
    case .ringkas, .jadwal: "ubah baris"
    case .kuota: "peserta"
    case .peserta: "keadaan"
    }
  }

  static func empty(_ tab: EventTab) -> [String] {
    switch tab {
    case .ringkas: []
    case .jadwal: ["Belum ada sesi.", "Tekan n untuk sesi baru."]
    case .kuota: ["Belum ada kuota.", "Tekan a untuk kursi tiap kab/kota dan pilar."]
    case .peserta:
      ["Tidak ada peserta di sini.", "Tekan i untuk mengundang, x untuk melihat semua."]
    }
  }

  static func place(_ event: BimtekEvent) -> String {
    " · \(IndonesianDate.range(event.from, event.to)) · \(event.place)"
  }

  /// `156 peserta · 3 hari · 12 sesi · 24 JP`.
  static func figures(_ page: EventPage) -> String {
    let days = page.event.to.number - page.event.from.number + 1
    let seated = page.participants.count { $0.state.isSeated }
    return [
      "\(count(seated)) peserta", "\(days) hari", "\(page.event.sessions.count) sesi",
      "\(page.lessonHours) JP", page.plan.state.label,
    ].joined(separator: " · ")
  }

  /// `hadir/diundang/kursi`; seats that were inferred end in `~`, a quota that was not set is `–`.
  static func cell(_ cell: QuotaTable.Cell) -> String {
    let seats = cell.seats.map(count) ?? "–"
    let mark = cell.isInferred ? "~" : ""
    return "\(count(cell.present))/\(count(cell.invited))/\(seats)\(mark)"
  }

  static func state(_ participant: EventParticipant) -> String {
    participant.source == .tamu && participant.state.isSeated
      ? participant.source.label : participant.state.label
  }

  static func presence(_ participant: EventParticipant) -> String {
    participant.isPresent ? "hadir" : "–"
  }

  static func status(
    _ tab: EventTab, _ page: EventPage, _ filter: ParticipantFilter, row: Int, of rows: Int
  ) -> String {
    switch tab {
    case .ringkas: return "diundang, terdaftar dan hadir: tiga angka yang berbeda"
    case .jadwal: return "sesi \(row) dari \(rows) · \(page.lessonHours) JP (45 menit)"
    case .kuota:
      let hasEstimate = page.quotas.contains(where: \.isInferred)
      return "hadir/diundang/kursi" + (hasEstimate ? " · ~ \(EventText.estimated)" : "")
    case .peserta:
      let place = filter.kabupaten.map { [Wilayah.title(of: $0)] } ?? []
      let parts = [filter.part.label] + (filter.kind.map { [$0] } ?? []) + place
      return "peserta \(row) dari \(rows) · " + parts.joined(separator: " · ")
    }
  }

  static func count(_ number: Int) -> String { IndonesianNumber.grouped(number) }
}

extension ParticipantFilter.Part {
  fileprivate var label: String {
    switch self {
    case .semua: "semua"
    case .diundang: "diundang"
    case .terkonfirmasi: "terkonfirmasi"
    case .hadir: "hadir"
    case .belumHadir: "belum hadir"
    case .tamu: "tamu"
    case .batal: "batal atau diganti"
    }
  }
}
