import CaseDomain
import TerminalUI

/// A form that a key of the client file opens.
enum BerkasForm: String, CaseIterable, Equatable, Sendable {
  case ubah
  case catatan
  case kunjungan
  case asesmen
  case rencana
  case rencanaSelesai
  case layanan
  case rujukan
  case jawaban
  case tindakLanjut
  case hasil
  case jenisTambah
  case jenisAkhiri
  case pindah
  case dtsen
  case program
  case keluarga
  case bendera
  case benderaSelesai
  case langkah
  case evaluasi
  case risiko
  case pendamping
  case tutup
  case mundur
  case bukaKembali
  case surat
  case lampiran
  case draf
  case baru

  var keys: [Key] {
    switch self {
    case .ubah: [.character("e"), .function(4)]
    case .catatan: [.character("b")]
    case .kunjungan: [.character("k")]
    case .asesmen: [.character("a")]
    case .rencana: [.character("n")]
    case .rencanaSelesai: [.character("N")]
    case .layanan: [.character("l")]
    case .rujukan: [.character("r")]
    case .jawaban: [.character("w")]
    case .tindakLanjut: [.character("t")]
    case .hasil: [.character("h")]
    case .jenisTambah: [.character("j")]
    case .jenisAkhiri: [.character("J")]
    case .pindah: [.character("p")]
    case .dtsen: [.character("d")]
    case .program: [.character("D")]
    case .keluarga: [.character("A")]
    case .bendera: [.character("g")]
    case .benderaSelesai: [.character("G")]
    case .langkah: [.character("K")]
    case .evaluasi: [.character("v")]
    case .risiko: [.character("i")]
    case .pendamping: [.character("P")]
    case .tutup: [.character("T"), .function(8)]
    case .mundur: [.character("B")]
    case .bukaKembali: [.character("O")]
    case .surat: [.character("s")]
    case .lampiran: [.character("m")]
    case .draf: [.character("L")]
    case .baru: [.function(7)]
    }
  }

  /// The right that its form asks for; nil for a draft, which is the account's own.
  var right: Right? {
    switch self {
    case .surat: .writeLetters
    case .draf: nil
    case .ubah, .catatan, .kunjungan, .asesmen, .rencana, .rencanaSelesai, .layanan, .rujukan,
      .jawaban, .tindakLanjut, .hasil, .jenisTambah, .jenisAkhiri, .pindah, .dtsen, .program,
      .keluarga, .bendera, .benderaSelesai, .langkah, .evaluasi, .risiko, .pendamping, .tutup,
      .mundur, .bukaKembali, .lampiran, .baru:
      .recordCases
    }
  }
}

extension BerkasForm {
  /// What the form is opened with, or why it cannot be opened now.
  enum Opening: Equatable, Sendable {
    case request(FormRequest)
    case refused(reason: String)
  }

  /// What the form is opened with for `file`; `line` is the one under the cursor.
  func opening(in file: ClientFile, at line: FileLine?) -> Opening {
    switch self {
    case .ubah: about(file, "klien-ubah")
    case .kunjungan: about(file, "kunjungan")
    case .layanan: about(file, "layanan")
    case .rujukan: about(file, "rujukan")
    case .tindakLanjut: about(file, "tindak-lanjut")
    case .jenisTambah: about(file, "jenis-tambah")
    case .jenisAkhiri: about(file, "jenis-akhiri")
    case .pindah: person(file, "pindah")
    case .dtsen: person(file, "dtsen")
    case .program: person(file, "keanggotaan-program")
    case .keluarga: person(file, "keluarga-anggota")
    case .bendera: about(file, "bendera")
    case .benderaSelesai: flag(file, at: line)
    case .surat: about(file, "surat")
    case .lampiran: about(file, "lampiran")
    case .baru: .request(FormRequest("klien-baru"))
    case .catatan: inCase(file, "catatan")
    case .asesmen: inCase(file, "asesmen")
    case .rencana: inCase(file, "rencana-butir")
    case .evaluasi: inCase(file, "evaluasi")
    case .risiko: inCase(file, "risiko")
    case .pendamping: inCase(file, "pendamping")
    case .tutup: inCase(file, "kasus-tutup")
    case .mundur: inCase(file, "kasus-mundur")
    case .langkah: nextStep(file)
    case .bukaKembali: reopening(file)
    case .rencanaSelesai: planItem(file, at: line)
    case .jawaban: answer(file, at: line)
    case .hasil: outcome(file)
    case .draf: draft(file)
    }
  }

  private func about(_ file: ClientFile, _ form: FormID) -> Opening {
    .request(FormRequest(form, about: .clients([file.card.row.id])))
  }

  private func person(_ file: ClientFile, _ form: FormID) -> Opening {
    file.card.row.unit == .komunitas
      ? .refused(reason: BerkasText.onlyPeople) : about(file, form)
  }

  private func inCase(_ file: ClientFile, _ form: FormID) -> Opening {
    guard let openCase = file.openCase else { return .refused(reason: BerkasText.noCase) }
    return .request(FormRequest(form, about: .row("kasus", openCase.id)))
  }

  /// Opens a case, or does what its stage asks for next (FACTS 5.1).
  private func nextStep(_ file: ClientFile) -> Opening {
    guard let openCase = file.openCase else { return about(file, "kasus-buka") }
    switch openCase.stage {
    case .laporan: return inCase(file, "pendekatan")
    case .pendekatan: return inCase(file, "asesmen")
    case .asesmen: return inCase(file, "rencana-butir")
    case .rencana: return about(file, "layanan")
    case .intervensi: return inCase(file, "evaluasi")
    case .evaluasi: return inCase(file, "terminasi")
    case .terminasi: return inCase(file, "bimbingan-lanjut")
    case .bimbinganLanjut, .tutup: return inCase(file, "kasus-tutup")
    }
  }

  private func reopening(_ file: ClientFile) -> Opening {
    guard let closed = file.closedCase else { return .refused(reason: BerkasText.noClosedCase) }
    return .request(FormRequest("kasus-buka-kembali", about: .row("kasus", closed.id)))
  }

  /// The flag under the cursor while it is open, else the oldest.
  private func flag(_ file: ClientFile, at line: FileLine?) -> Opening {
    let chosen = line.flatMap { $0.row(of: .flag) }
    let open = file.flags.first { $0.id == chosen } ?? file.flags.first
    guard let open else { return .refused(reason: BerkasText.noFlag) }
    return .request(FormRequest("bendera-selesai", about: .row("bendera", open.id)))
  }

  /// The item under the cursor, else the one whose day has come first.
  private func planItem(_ file: ClientFile, at line: FileLine?) -> Opening {
    let chosen = line.flatMap { $0.row(of: .planItem) }
    let due = file.tasks.first { if case .planItem = $0.matter { true } else { false } }
    guard let row = chosen ?? due?.row else { return .refused(reason: BerkasText.choosePlanItem) }
    return .request(FormRequest("rencana-selesai", about: .row("butir-rencana", row)))
  }

  /// The referral under the cursor, else the one that waits.
  private func answer(_ file: ClientFile, at line: FileLine?) -> Opening {
    let chosen = line.flatMap { $0.row(of: .referral) }
    let waiting = file.tasks.first { if case .referral = $0.matter { true } else { false } }
    guard let row = chosen ?? waiting?.row else { return .refused(reason: BerkasText.noReferral) }
    return .request(FormRequest("rujukan-jawaban", about: .row("rujukan", row)))
  }

  /// The follow-up that is due first.
  private func outcome(_ file: ClientFile) -> Opening {
    let due = file.tasks.first { if case .followUp = $0.matter { true } else { false } }
    guard let due else { return .refused(reason: BerkasText.noFollowUp) }
    return .request(FormRequest("tindak-lanjut-hasil", about: .row("tindak-lanjut", due.row)))
  }

  /// The draft of this account that was typed in last.
  private func draft(_ file: ClientFile) -> Opening {
    for task in file.tasks {
      if case .draft(let draft, let form, _) = task.matter {
        return .request(FormRequest(form, draft: draft))
      }
    }
    return .refused(reason: BerkasText.noDraft)
  }
}
