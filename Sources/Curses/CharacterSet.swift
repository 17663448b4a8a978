import Glibc

/// Makes the C library read and write UTF-8, which curses needs before it starts.
///
/// A minimal system may lack the locale that `LANG` names; the C locale would then print raw bytes,
/// so the one UTF-8 locale that glibc always has takes its place.
func useUTF8() {
  setlocale(LC_CTYPE, "")
  guard String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" else { return }
  setlocale(LC_CTYPE, "C.UTF-8")
}
