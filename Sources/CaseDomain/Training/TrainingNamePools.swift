/// Given names of the region's peoples, from common knowledge; put together by chance.
extension NamePool {
  static let banjar = pool(
    male: """
      Muhammad Ahmad Akhmad Abdul Syahrani Jamhuri Rusdiansyah Supian Hairani Masrani Norsehan \
      Syarifuddin Bahrudin Jamaluddin Kaspul Mahyuni Rahmadi Saberan Suriansyah Zainal Arbain \
      Fahrurazi Gazali Hamdani Ideris Juhri Khairani Maulana Nasrullah Noor Rafi'i Sarkani Tajudin
      """,
    second: """
      Rahman Yusuf Hasan Syahrani Noor Ansari Fauzi Hidayat Ramadhani Rizani Saputra Anwar Basuni \
      Effendi Fadillah Gafuri Hadi Ilmi Jaini Kurnain Latif Mawardi Nafiah Rifani Salman Taufik \
      Wahyudi Yamani Zaini Arsyad Bakhtiar Dahlan Hamid Ilyas Juhran
      """,
    female: """
      Siti Norhasanah Noor Nurul Jainah Rusmini Mastora Maimunah Norhayati Fatimah Rahmah Saniah \
      Arbainah Aluh Galuh Masniah Raudah Salamah Samsiah Hadijah Jumiati Kartini Lathifah \
      Mariatul Naimah Patmawati Rabiatul Sarah Wardah Zubaidah Halimah Bahriah Gusti
      """,
    second: """
      Aminah Hasanah Rahmah Hayati Jannah Adawiyah Aisyah Azizah Fitriani Halidah Herlina Kamaliah \
      Lestari Maulida Mursyidah Norlaila Novianti Qibtiah Rahmi Rusdiana Sa'diah Salasiah Sari \
      Syarifah Wahdah Yanti Zahra Zulaikha Mardiana Noorlina Huda
      """, hasHajj: true)

  static let jawa = pool(
    male: """
      Suparman Sugeng Slamet Bambang Wahyu Agus Sutrisno Joko Sugiyanto Paijo Sukardi Supriyadi \
      Sumarno Tukiman Widodo Yatno Budi Eko Dwi Tri Hari Sarjono Sunarto Suyono Mulyono Kasiman \
      Ngatimin Parto Rudi Teguh
      """,
    second: """
      Santoso Prasetyo Nugroho Utomo Widodo Susanto Hartono Setiawan Purnomo Saputro Wibowo Raharjo \
      Kusumo Hadi Riyadi Suharto Waluyo Pranoto Budiman Cahyono Handoko Irawan Kuncoro Lestanto \
      Marsudi Nurcahyo
      """,
    female: """
      Sri Sumiati Sulastri Wahyuni Sutinah Siti Ngatini Tumini Painem Kasmi Suryani Endang Yuni \
      Retno Dwi Tri Rini Ratna Lilis Mujiati Partini Rukiyah Sarinem Sukarsih Supartini Warsini \
      Wiwik Yatmi
      """,
    second: """
      Lestari Wahyuni Astuti Rahayu Handayani Utami Ningsih Wulandari Puspitasari Hartati Susanti \
      Purwanti Indrawati Setyowati Mulyani Kusumawati Rahmawati Suprapti Murniati Kurniasih \
      Hastuti Anggraini
      """, hasHajj: true)

  static let dayak = pool(
    male: """
      Yulius Markus Yohanes Tarung Sangkai Bangas Uluk Rantau Tingang Lambang Petrus Andreas Simpei \
      Dehen Duli Hendrik Igan Jala Karet Lewi Mathias Nahson Otoi Penyang Rinting Silas Tamanggung \
      Untung Yansen Agau
      """,
    second: """
      Tarung Sangkai Ladju Bunu Garang Kunum Mihing Nyaru Pandohop Rangkap Sawang Tundan Ubud Asang \
      Dohong Embang Gohong Itar Jinu Lamiang Manan Nanyan Salilah Toepak Kristian Saputra
      """,
    female: """
      Yuliana Silai Tiwi Mariana Ester Debora Maria Nyai Rusmina Kameloh Lilis Indu Bawi Rohani \
      Elisabet Hermina Kristina Lidia Martha Naomi Ruth Selvi Teresia Yosefa Rinawati Dina
      """,
    second: """
      Kameloh Lestari Tundan Sawang Mihing Bunu Natalia Rangkap Agustina Kristiani Garang Ladju \
      Dohong Salilah Wati Penyang Embang Susilawati Lamiang Oktavia
      """, hasHajj: false)

  static let bugis = pool(
    male: """
      Andi Baso Ambo Muhammad Daeng Ilham Syamsul Sudirman La Hasanuddin Jufri Kamaruddin Lukman \
      Mappa Nurdin Rusdi Tahir Usman Akbar Firman
      """,
    second: """
      Akbar Tahir Mappanyukki Rahman Saleh Dg Arifin Basri Hamzah Idris Makmur Nasir Palaguna \
      Rauf Sulaiman Tajuddin Wahid Yunus
      """,
    female: """
      Besse Andi Hasnah Indo Rosmini Hajrah Nurhaedah Suriani Tenri Wati Jumriah Kasmawati Mardiana \
      Nuraeni Rahmatia Sitti
      """,
    second: """
      Tenri Hasnah Marwah Aisyah Bau Dahlia Ernawati Fatimah Hartati Ida Kartini Lina Masita Nurdiana \
      Rukmini Salma
      """, hasHajj: true)

  static let madura = pool(
    male: """
      Moh. Mohammad Matrawi Hosen Sahrul Abd. Buhari Durahman Fathor Halili Imam Juma'in Kholil \
      Maskur Misnari Rofi'i Saiful Subairi Sukri Zainuddin
      """,
    second: """
      Hasan Rosyid Holil Hidayatullah Munir Rofiq Fauzan Jazuli Mansur Nawawi Qosim Ridwan Salim \
      Tamam Umar Wafi Zaini
      """,
    female: """
      Hosniyah Sumiyati Nurul Maisaroh Siti Horriyah Juhairiyah Khotijah Marhamah Musyarrofah Rohmah \
      Sa'diyah Sittiyah Suliha Zaimah
      """,
    second: """
      Hasanah Komariyah Faizah Hotimah Imamah Jamila Kholifah Layyinah Mutmainnah Romlah Sofiyah \
      Ulfa Wasilah
      """, hasHajj: true)

  static let bali = NamePool(
    maleFirst: ["I Wayan", "I Made", "I Nyoman", "I Ketut", "I Gede", "I Putu", "I Kadek"],
    maleSecond: words(
      """
      Sudana Suardana Artawan Budiarta Darma Eka Gunawan Mertayasa Parwata Rai Sujana Suparta \
      Wirawan Yasa Sukarta Adnyana
      """),
    femaleFirst: ["Ni Wayan", "Ni Made", "Ni Nyoman", "Ni Ketut", "Ni Luh", "Ni Putu", "Ni Kadek"],
    femaleSecond: words(
      """
      Ayu Sari Suartini Wati Ariani Damayanti Eka Kertiasih Lestari Murni Puspa Rai Sukerti Yuni \
      Widiani Sriasih
      """), hasHajj: false)

  static let lampung = pool(
    male: """
      Khairul Zainal Rusli Batin Sutan Raja Hermansyah Iskandar Junaidi Mursalin Nurdin Ridwan \
      Syahbudin Thamrin Yuzar Alimuddin Bustami Darwis Fauzi Marwan
      """,
    second: """
      Abidin Anwar Bandarsyah Dalom Effendi Hakim Ibrahim Jaya Kesuma Mega Negara Pangeran Ratu \
      Sanjaya Tihang Umar Wijaya Yusuf
      """,
    female: """
      Rosdiana Sakdiah Nurlela Yusnani Asnawati Cik Darmawati Erlina Fauziah Hartini Ismalia \
      Juwairiah Laila Masnun Nurhayati Rohaya Siti Zainab
      """,
    second: """
      Wati Yani Aini Balqis Dewi Fitri Hasanah Indah Jannah Komala Murni Nirmala Permata Rosita \
      Suri Triana
      """, hasHajj: true)

  static let sunda = pool(
    male: """
      Asep Dadang Ujang Cecep Dede Endang Iwan Jajang Maman Nandang Oman Rahmat Tatang Ucu Wawan \
      Yayan Aceng Deden
      """,
    second: """
      Hidayat Kurniawan Suryana Gunawan Rohmat Permana Sopandi Mulyana Sutisna Ruhiyat Saepudin \
      Koswara Darmawan Setiadi
      """,
    female: """
      Euis Neneng Cucu Ai Enung Iis Kokom Lilis Nining Oneng Popon Rina Siti Tati Wiwin Yoyoh Imas \
      Eti
      """,
    second: """
      Kurniasih Rohaeti Komariah Suryani Nurhayati Rahmawati Yulianti Sumiati Mulyati Hasanah \
      Permatasari Maryati
      """, hasHajj: true)

  private static func pool(
    male: String, second maleSecond: String, female: String, second femaleSecond: String,
    hasHajj: Bool
  ) -> NamePool {
    NamePool(
      maleFirst: words(male), maleSecond: words(maleSecond), femaleFirst: words(female),
      femaleSecond: words(femaleSecond), hasHajj: hasHajj)
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
