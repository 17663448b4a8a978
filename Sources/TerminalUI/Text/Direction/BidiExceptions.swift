/// Characters of which the general category and the block do not tell the class.
///
/// From Unicode 14.0, UnicodeData.txt, field Bidi_Class; scripts that are not written beside
/// right-to-left text here are left out.
let bidiExceptions: [(range: ClosedRange<UInt32>, bidiClass: BidiClass)] = [
  (0x0023...0x0025, .europeanTerminator),  // number sign
  (0x002B...0x002B, .europeanSeparator),  // plus sign
  (0x002C...0x002C, .commonSeparator),  // comma
  (0x002D...0x002D, .europeanSeparator),  // hyphen-minus
  (0x002E...0x002F, .commonSeparator),  // full stop
  (0x0030...0x0039, .europeanNumber),  // digit zero
  (0x003A...0x003A, .commonSeparator),  // colon
  (0x00A0...0x00A0, .commonSeparator),  // no-break space
  (0x00B0...0x00B1, .europeanTerminator),  // degree sign
  (0x00B2...0x00B3, .europeanNumber),  // superscript two
  (0x00B9...0x00B9, .europeanNumber),  // superscript one
  (0x00BC...0x00BE, .neutral),  // vulgar fraction one quarter
  (0x02B9...0x02BA, .neutral),  // modifier letter prime
  (0x02C6...0x02CF, .neutral),  // modifier letter circumflex accent
  (0x02EC...0x02EC, .neutral),  // modifier letter voicing
  (0x0374...0x0374, .neutral),  // greek numeral sign
  (0x0482...0x0482, .leftToRight),  // cyrillic thousands sign
  (0x055A...0x0589, .leftToRight),  // armenian apostrophe
  (0x0600...0x0605, .arabicNumber),  // arabic number sign
  (0x0606...0x0607, .neutral),  // arabic-indic cube root
  (0x0609...0x060A, .europeanTerminator),  // arabic-indic per mille sign
  (0x060C...0x060C, .commonSeparator),  // arabic comma
  (0x060E...0x060F, .neutral),  // arabic poetic verse sign
  (0x0660...0x0669, .arabicNumber),  // arabic-indic digit zero
  (0x066A...0x066A, .europeanTerminator),  // arabic percent sign
  (0x066B...0x066C, .arabicNumber),  // arabic decimal separator
  (0x06DD...0x06DD, .arabicNumber),  // arabic end of ayah
  (0x06DE...0x06DE, .neutral),  // arabic start of rub el hizb
  (0x06E9...0x06E9, .neutral),  // arabic place of sajdah
  (0x06F0...0x06F9, .europeanNumber),  // extended arabic-indic digit zero
  (0x07F6...0x07F9, .neutral),  // nko symbol oo dennen
  (0x0890...0x0891, .arabicNumber),  // arabic pound mark above
  (0x08E2...0x08E2, .arabicNumber),  // arabic disputed end of ayah
  (0x1FBD...0x1FBD, .neutral),  // greek koronis
  (0x1FBF...0x1FC1, .neutral),  // greek psili
  (0x1FCD...0x1FCF, .neutral),  // greek psili and varia
  (0x1FDD...0x1FDF, .neutral),  // greek dasia and varia
  (0x1FED...0x1FEF, .neutral),  // greek dialytika and varia
  (0x1FFD...0x1FFE, .neutral),  // greek oxia
  (0x202F...0x202F, .commonSeparator),  // narrow no-break space
  (0x2030...0x2034, .europeanTerminator),  // per mille sign
  (0x2044...0x2044, .commonSeparator),  // fraction slash
  (0x2070...0x2070, .europeanNumber),  // superscript zero
  (0x2074...0x2079, .europeanNumber),  // superscript four
  (0x207A...0x207B, .europeanSeparator),  // superscript plus sign
  (0x2080...0x2089, .europeanNumber),  // subscript zero
  (0x208A...0x208B, .europeanSeparator),  // subscript plus sign
  (0x212E...0x212E, .europeanTerminator),  // estimated symbol
  (0x214F...0x214F, .leftToRight),  // symbol for samaritan source
  (0x2150...0x215F, .neutral),  // vulgar fraction one seventh
  (0x2189...0x2189, .neutral),  // vulgar fraction zero thirds
  (0x2212...0x2212, .europeanSeparator),  // minus sign
  (0x2213...0x2213, .europeanTerminator),  // minus-or-plus sign
  (0x2336...0x237A, .leftToRight),  // apl functional symbol i-beam
  (0x2395...0x2395, .leftToRight),  // apl functional symbol quad
  (0x2460...0x2487, .neutral),  // circled digit one
  (0x2488...0x249B, .europeanNumber),  // digit one full stop
  (0x249C...0x24E9, .leftToRight),  // parenthesized latin small letter a
  (0x24EA...0x24FF, .neutral),  // circled digit zero
  (0x26AC...0x26AC, .leftToRight),  // medium small white circle
  (0x2776...0x2793, .neutral),  // dingbat negative circled digit one
  (0x2800...0x28FF, .leftToRight),  // braille pattern blank
  (0x2CFD...0x2CFD, .neutral),  // coptic fraction one half
  (0x2D70...0x2D70, .leftToRight),  // tifinagh separator mark
  (0x2E2F...0x2E2F, .neutral),  // vertical tilde
  (0xFB29...0xFB29, .europeanSeparator),  // hebrew letter alternative plus sign
  (0xFD3E...0xFD4F, .neutral),  // ornate left parenthesis
  (0xFDCF...0xFDCF, .neutral),  // arabic ligature salaamuhu alaynaa
  (0xFDFD...0xFDFF, .neutral),  // arabic ligature bismillah ar-rahman ar-raheem
  (0xFE50...0xFE50, .commonSeparator),  // small comma
  (0xFE52...0xFE52, .commonSeparator),  // small full stop
  (0xFE55...0xFE55, .commonSeparator),  // small colon
  (0xFE5F...0xFE5F, .europeanTerminator),  // small number sign
  (0xFE62...0xFE63, .europeanSeparator),  // small plus sign
  (0xFE6A...0xFE6A, .europeanTerminator),  // small percent sign
  (0xFF03...0xFF05, .europeanTerminator),  // fullwidth number sign
  (0xFF0B...0xFF0B, .europeanSeparator),  // fullwidth plus sign
  (0xFF0C...0xFF0C, .commonSeparator),  // fullwidth comma
  (0xFF0D...0xFF0D, .europeanSeparator),  // fullwidth hyphen-minus
  (0xFF0E...0xFF0F, .commonSeparator),  // fullwidth full stop
  (0xFF10...0xFF19, .europeanNumber),  // fullwidth digit zero
  (0xFF1A...0xFF1A, .commonSeparator),  // fullwidth colon
  (0xFFF9...0xFFFB, .neutral),  // interlinear annotation anchor
]

/// Blocks whose letters are Arabic letters, the unassigned included (Unicode 14.0,
/// DerivedBidiClass.txt, `@missing`).
let arabicBlocks: [ClosedRange<UInt32>] = [
  0x0600...0x07BF,
  0x0860...0x08FF,
  0xFB50...0xFDCF,
  0xFDF0...0xFDFF,
  0xFE70...0xFEFF,
  0x10D00...0x10D3F,
  0x10EC0...0x10EFF,
  0x10F30...0x10F6F,
  0x1EC70...0x1ECBF,
  0x1ED00...0x1ED4F,
  0x1EE00...0x1EEFF,
]

/// The same for the other scripts that run from right to left.
let rightToLeftBlocks: [ClosedRange<UInt32>] = [
  0x0590...0x05FF,
  0x07C0...0x085F,
  0xFB1D...0xFB4F,
  0x10800...0x10CFF,
  0x10D40...0x10EBF,
  0x10F00...0x10F2F,
  0x10F70...0x10FFF,
  0x1E800...0x1EC6F,
  0x1ECC0...0x1ECFF,
  0x1ED50...0x1EDFF,
  0x1EF00...0x1EFFF,
]
