"""Metadata: what a file says of itself, as PDF/UA-1 and PDF/A-2a want it (XMP packet, colour profile, dates)."""

import unicodedata
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFStream, PDFString, PDFZCompress

from desktop.base.resources import resource
from desktop.documents.parts import Meta

TAGS = {"da": "da-DK", "nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
CREATOR = "Samspil"
PRODUCER = "ReportLab"
LONGEST = 190
"""Letters of a title or name that are kept: no viewer shows more."""

_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>
"""


def language_tag(code: str) -> str:
    """The language tag a reader's voice is chosen by: "da" gives "da-DK"."""
    return TAGS.get(code, code or "en-GB")


def tidy(text: str) -> str:
    """Text fit for titles and packets: one line, no control characters or halves of characters, not endless."""
    kept = "".join(" " if char.isspace() else char for char in text[: 4 * LONGEST])
    kept = "".join(char for char in kept if unicodedata.category(char) not in ("Cc", "Cs", "Cn"))
    kept = " ".join(kept.split())
    return kept if len(kept) <= LONGEST else kept[: LONGEST - 1] + "…"


def packet(meta: Meta) -> bytes:
    """The XMP packet; PDF/A wants the property of PDF/UA, unknown to it, described in the packet itself."""
    told = {
        "title": meta.title or meta.author,
        "author": meta.author,
        "subject": meta.subject,
        "lang": language_tag(meta.language),
        "date": (meta.created or _EPOCH).isoformat(timespec="seconds"),
        "creator": CREATOR,
        "producer": PRODUCER,
    }
    return _PACKET.format(**{name: escape(tidy(value)) for name, value in told.items()}).encode()


def write_metadata(canvas: Any, meta: Meta) -> None:
    """Writes document information, XMP packet and sRGB output intent into the canvas's file."""
    document = canvas._doc
    canvas.setTitle(tidy(meta.title or meta.author))
    canvas.setAuthor(tidy(meta.author))
    canvas.setSubject(tidy(meta.subject))
    canvas.setCreator(CREATOR)
    canvas.setProducer(PRODUCER)
    _stamp(document, meta.created or _EPOCH)
    written = packet(meta)
    document.updateSignature(written)
    packet_stream = PDFStream(PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"}), written)
    colours = resource("colour", "srgb.icc").read_bytes()
    profile = PDFStream(PDFDictionary({"N": 3}), colours, [PDFZCompress])
    intent = {
        "Type": "/OutputIntent",
        "S": "/GTS_PDFA1",
        "OutputConditionIdentifier": PDFString("sRGB"),
        "Info": PDFString("sRGB IEC61966-2.1"),
        "DestOutputProfile": document.Reference(profile),
    }
    document.Catalog.__NoDefault__ = [*document.Catalog.__NoDefault__, "OutputIntents"]
    canvas.setCatalogEntry("Metadata", packet_stream)
    canvas.setCatalogEntry("OutputIntents", [PDFDictionary(intent)])


def _stamp(document: Any, created: datetime) -> None:
    """Dates the file as the document is dated, not as the computer's clock says: same input, same bytes."""
    offset = created.utcoffset()
    minutes = int(offset.total_seconds() // 60) if offset else 0
    stamp = document._timeStamp
    stamp.YMDhms = created.timetuple()[:6]
    stamp.dhh = int(minutes / 60)
    stamp.dmm = minutes - 60 * stamp.dhh
