class Notice {
  Document read(InputStream body) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(body);
  }

  String order(Document document) {
    return document.getElementsByTagName("out_trade_no").item(0).getTextContent();
  }
}
