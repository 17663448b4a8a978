/// What `luotsi --version` prints; a release has the number of its heading in CHANGELOG.md.
let luotsiVersion = "0.1.0-dev"
