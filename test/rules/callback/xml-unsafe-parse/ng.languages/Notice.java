class Notice {
  Document read(InputStream body) throws Exception {
    // reads return_code and out_trade_no
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(body); // expect
  }

  String order(Document document) {
    return document.getElementsByTagName("out_trade_no").item(0).getTextContent();
  }
}
