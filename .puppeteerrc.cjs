// The browsers come from the system's packages; nothing is downloaded at install.
module.exports = { skipDownload: true };
