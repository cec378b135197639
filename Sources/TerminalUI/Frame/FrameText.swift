/// The words of the frame.
enum FrameText {
  static func tooSmall(_ size: Size) -> SafeText {
    let needed = FrameLayout.smallest
    return SafeText(
      "Layar terlalu kecil: butuh \(needed.columns)x\(needed.rows), "
        + "sekarang \(size.columns)x\(size.rows)")
  }
}
