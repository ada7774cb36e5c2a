class Report {
  Document read(InputStream sheet) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(sheet);
  }
}
