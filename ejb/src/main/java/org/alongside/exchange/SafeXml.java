package org.alongside.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alongside.platform.BusinessException;

/**
 * Reads XML from outside. A file with a document type is refused: with it go entities, external
 * references and everything that has been done with them. Nothing is ever fetched.
 */
public final class SafeXml {
  private static final int MOST_ELEMENTS = 200_000;
  private static final int MOST_DEPTH = 60;

  private SafeXml() {}

  /**
   * The root of the file.
   *
   * @throws BusinessException 400 it is not well-formed, has a document type, or is too large
   */
  public static XmlElement read(Upload upload) {
    try {
      XMLStreamReader reader =
          factory().createXMLStreamReader(new ByteArrayInputStream(upload.bytes()));
      return root(reader, upload.name());
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw Upload.refused("exchange.error.xml", upload.name(), line);
    }
  }

  /** The JDK's own: a server may put another in its place, which knows other words. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  private static XmlElement root(XMLStreamReader reader, String name) throws XMLStreamException {
    Deque<XmlElement> open = new ArrayDeque<>();
    XmlElement root = null;
    int elements = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw Upload.refused("exchange.error.dtd", name);
        case XMLStreamConstants.START_ELEMENT -> {
          if (++elements > MOST_ELEMENTS || open.size() >= MOST_DEPTH) {
            throw Upload.refused("exchange.error.xml-size", name);
          }
          XmlElement element = element(reader);
          if (open.isEmpty()) {
            root = element;
          } else {
            open.peek().content().add(element);
          }
          open.push(element);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (!open.isEmpty()) {
            open.peek().content().add(reader.getText());
          }
        }
        default -> {
          // comments and instructions say nothing to a reader
        }
      }
    }
    return root;
  }

  private static XmlElement element(XMLStreamReader reader) {
    XmlElement element =
        new XmlElement(reader.getLocalName(), Math.max(1, reader.getLocation().getLineNumber()));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.attributes().put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return element;
  }
}
