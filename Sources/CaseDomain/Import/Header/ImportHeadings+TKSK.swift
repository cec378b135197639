extension ImportHeadings {
  /// What a list of TKSK says beside the person: the 23 columns of FACTS 3.8, and the SK.
  static let appointmentColumns: [Line] =
    servingColumns + [
      (.name, "namatksk namaanggota"),
      (.niat, "niat noniat noindukanggotatksk"),
      (.mother, "namaibukandung ibukandung namaibu"),
      (
        .dutyKabupaten,
        """
        kabkotalokasitugas kabupatenlokasitugas kabupatenkotalokasitugas kabupatentugas \
        kabkotatugas kabupatenkotatugas kabupatenkotapenugasan kotalokasitugas
        """
      ),
      (
        .dutyKecamatan,
        """
        kecamatanlokasitugas kecamatantugas kecamatanpenugasan lokasitugas wilayahtugas \
        kecamatantempattugas wilayahpenugasan tempattugas
        """
      ),
      (.origins, "unsurasal asalunsur unsur asal dariunsur"),
      (.mainJob, "pekerjaanutama pekerjaan pekerjaanpokok"),
      (
        .regionalAccount,
        """
        rekening norekening rekeningbank norekeningbank rekeningdaerah rekeningbankdaerah \
        norekeningbankdaerah rekeningbpd norekeningbpd rekeningbankjatim norekeningbankjatim \
        rekeningbankkalsel norekeningbankkalsel rekeningbankkalteng norekeningbankkalteng \
        rekeningbanklampung norekeningbanklampung rekeningbank1 rekening1 norekening1
        """
      ),
      (
        .ministryAccount,
        """
        rekeningbni norekeningbni rekeningbankbni norekeningbankbni rekeningbri norekeningbri \
        rekeningbankbri rekeningmandiri norekeningmandiri rekeningbankmandiri rekeningpusat \
        rekeningbank2 rekening2 norekening2
        """
      ),
      (.grade, "penilaiantahunan penilaian nilaikinerja kinerja hasilpenilaian evaluasi"),
      (.memberNumber, "noanggota"),
      (.recordedOn, "tanggalpendataan tanggaldata tanggalinput"),
      (.year, "tahun tahunpendataan tahundata tahunpenilaian"),
    ]
}
