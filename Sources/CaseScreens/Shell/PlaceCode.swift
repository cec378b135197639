import CaseDomain
import TerminalUI

/// The codes that open a screen from anywhere.
enum PlaceCode: String, CaseIterable, Sendable {
  case beranda
  case dasbor
  case klien
  case bimtek
  case agenda
  case program
  case loket
  case surat
  case verifikasi
  case draf
  case lembaga
  case psks
  case cakupan
  case tksk
  case laporan
  case mutu
  case seleksi

  func destination(for actor: Actor) -> Destination {
    switch self {
    case .beranda: .beranda
    case .dasbor: .dasbor(actor.area)
    case .klien: .klien(ClientFilter(area: actor.area))
    case .bimtek: .bimtek
    case .agenda: .agenda(nil)
    case .program: .program
    case .loket: .loket
    case .surat: .surat
    case .verifikasi: .verifikasi
    case .draf: .draf
    case .lembaga: .lembaga
    case .psks: .psks(nil)
    case .cakupan: .cakupan(actor.area)
    case .tksk: .tksk
    case .laporan: .laporan(actor.area)
    case .mutu: .mutu
    case .seleksi: .seleksi
    }
  }

  func availability(for actor: Actor) -> ActionAvailability {
    switch self {
    case .beranda, .draf: .enabled
    case .dasbor, .klien, .lembaga, .agenda, .program, .loket, .surat, .verifikasi, .psks,
      .cakupan, .tksk, .laporan:
      actor.may(.seeClients) ? .enabled : .disabled(reason: ShellText.mayNotSeeClients)
    case .mutu:
      actor.may(.mergePeople) ? .enabled : .disabled(reason: ShellText.mayNotMerge)
    case .bimtek, .seleksi:
      actor.may(.seeBimtek) ? .enabled : .disabled(reason: ShellText.mayNotSeeBimtek)
    }
  }
}

extension PlaceCode {
  static let group = "Layar"

  var title: String {
    switch self {
    case .beranda: "Beranda"
    case .dasbor: "Dasbor: angka wilayah kerja"
    case .klien: "Klien: daftar PPKS"
    case .bimtek: "Bimtek: kegiatan dan kehadiran"
    case .agenda: "Agenda: tugas hari ini"
    case .program: "Program: putaran, monitoring, pengaduan"
    case .loket: "Loket: tamu dan kegiatan harian"
    case .surat: "Surat: naskah dan buku nomor"
    case .verifikasi: "Verifikasi: entri per desa dan tahun"
    case .draf: "Draf: isian yang belum selesai"
    case .lembaga: "Lembaga: panti, LKS dan sisa tempat"
    case .psks: "PSKS: perorangan dan lembaga"
    case .cakupan: "Cakupan PSKS: jenis, rangkap, umur data, peta sosial"
    case .tksk: "TKSK: masa tugas, lowongan, serah terima"
    case .laporan: "Laporan TKSK: harian dan bulanan"
    case .mutu: "Mutu data: orang yang mungkin tercatat ganda"
    case .seleksi: "Seleksi pilar sosial: calon, juri, nilai, juara"
    }
  }

  /// Other codes and words that mean this screen.
  var synonyms: [String] {
    switch self {
    case .beranda: ["awal", "home"]
    case .dasbor: ["dashboard", "angka", "grafik"]
    case .klien: ["ppks", "pmks", "berkas", "cari", "client"]
    case .bimtek: ["hadir", "kehadiran", "absen", "pelatihan", "meja", "training"]
    case .agenda: ["tugas", "tenggat", "tindak lanjut", "lewat", "kunjungan", "today"]
    case .program: ["rastra", "sembako", "pkh", "6t", "sosialisasi", "pengaduan", "kps"]
    case .loket: ["tamu", "antrean", "kegiatan", "rapat", "notulen"]
    case .surat: ["nomor", "naskah", "keterangan", "pengantar", "letter"]
    case .verifikasi: ["musyawarah", "usulan", "disetujui", "dikembalikan"]
    case .draf: ["urungkan", "isian", "belum selesai", "perubahan", "undo"]
    case .lembaga: ["panti", "lks", "balai", "kapasitas", "hunian", "rujukan"]
    case .psks: ["psm", "tagana", "karang taruna", "lks", "relawan", "peran", "pengurus", "izin"]
    case .cakupan: ["rangkap", "peran ganda", "umur data", "belum lapor", "peta sosial", "matriks"]
    case .tksk: ["sk", "lowong", "pengampu", "koordinator", "suksesi", "tali asih"]
    case .laporan: ["bulanan", "harian", "persetujuan", "revisi", "terlambat"]
    case .seleksi: ["juri", "calon", "juara", "teladan", "berprestasi", "berita acara"]
    case .mutu: ["ganda", "duplikat", "gabung", "pasangan", "merge"]
    }
  }
}
