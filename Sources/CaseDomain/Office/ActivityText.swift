extension ActivityTask {
  /// A few words for lists.
  public var label: String {
    switch self {
    case .mapping: "Pemetaan sosial"
    case .assignedWork: "Tugas dari kementerian/daerah"
    case .cooperation: "Kerja sama PSKS"
    case .alignment: "Sinkronisasi camat"
    case .guidance: "Bimbingan/penyuluhan"
    case .participation: "Partisipasi dan jejaring"
    }
  }

  /// The task in full.
  public var sentence: String {
    switch self {
    case .mapping: "Pemetaan sosial: data PPKS, PSKS, dan data lain"
    case .assignedWork: "Melaksanakan tugas dari kementerian, provinsi, kab/kota, kecamatan"
    case .cooperation: "Bekerja sama dengan PSKS dan petugas kesejahteraan sosial lain"
    case .alignment: "Menyelaraskan kegiatan dengan camat dan perangkatnya"
    case .guidance: "Memberi informasi/bimbingan atas prakarsa sendiri atau tugas"
    case .participation: "Menumbuhkan partisipasi masyarakat dan jejaring"
    }
  }
}

extension ActivityPillar {
  public var label: String {
    switch self {
    case .rehabilitasi: "Rehabilitasi sosial"
    case .jaminan: "Jaminan sosial"
    case .pemberdayaan: "Pemberdayaan sosial"
    case .perlindungan: "Perlindungan sosial"
    }
  }
}

extension Activity.Kind {
  public var label: String {
    switch self {
    case .kegiatan: "Kegiatan"
    case .rapatCamat: "Rapat dengan camat"
    case .rapatKoordinator: "Rapat dengan Koordinator TKSK"
    }
  }
}
