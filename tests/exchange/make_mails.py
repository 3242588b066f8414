"""Makes the mails in tests/data/mails: as Outlook, Exchange, Gmail and others send them, all people invented.

`python -m tests.exchange.make_mails` writes the files anew; a test sees to it that they are what this file makes.
"""

from base64 import encodebytes
from collections.abc import Callable
from pathlib import Path
from quopri import encodestring

from tests.exchange.make_outlook import OUTLOOK

MAILS = Path(__file__).resolve().parents[1] / "data" / "mails"
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc000000301010018dd8db0"
    "0000000049454e44ae426082"
)
EXCHANGE = """\
Received: from PR3P193MB0812.EURP193.PROD.example (2603:10a6:102:3f::14)
 by AM9P193MB1201.EURP193.PROD.example with HTTPS; Fri, 20 Nov 2026 13:03:07 +0000
Received: from DU2PR04CA0087.eurprd04.prod.example (2603:10a6:10:235::32) by
 PR3P193MB0812.EURP193.PROD.example (2603:10a6:102:3f::14) with Microsoft SMTP
 Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9137.12; Fri, 20
 Nov 2026 13:03:05 +0000
Received: from mx1.havnby.example (192.0.2.18) by
 DB5PEPF00014B9A.mail.protection.example (10.167.8.167) with Microsoft SMTP Server
 id 15.20.9137.12 via Frontend Transport; Fri, 20 Nov 2026 13:03:04 +0000
Authentication-Results: spf=pass (sender IP is 192.0.2.18)
 smtp.mailfrom=byraad.havnby.example; dkim=pass (signature was verified)
"""
EXCHANGE_END = """\
X-MS-Has-Attach: {attached}
X-MS-TNEF-Correlator:
X-MS-Exchange-Organization-AuthSource: DB5PEPF00014B9A.eurprd02.prod.example
X-MS-Exchange-Organization-AuthAs: Anonymous
X-MS-Exchange-Organization-Network-Message-Id: 5c7dcb3f-7a11-4d3b-9d6f-08de28335b10
X-MS-Exchange-CrossTenant-originalarrivaltime: 20 Nov 2026 13:03:04.6184 (UTC)
X-MS-Exchange-Transport-EndToEndLatency: 00:00:02.7310000
X-Microsoft-Antispam: BCL:0;ARA:13230040|376014|7416014|69100299015;
"""


def quoted(text: str, charset: str) -> str:
    """Text as quoted-printable."""
    return encodestring(text.encode(charset)).decode("ascii")


def packed(data: bytes) -> str:
    """Bytes as base64."""
    return encodebytes(data).decode("ascii")


def mail(text: str, charset: str = "ascii") -> bytes:
    """A mail's lines with the line ends of the wire."""
    return text.replace("\n", "\r\n").encode(charset)


def outlook_alternative() -> bytes:
    """Outlook through Exchange: plain and HTML, both quoted-printable, Danish in iso-8859-1."""
    text = (
        "Kære borgmester\n\nHvor mange pladser har skolefritidsordningen på Ådalsskolen i 2027?\n\n"
        "Venlig hilsen\nMette Sønderby\nMedlem af kommunalbestyrelsen\n"
    )
    html = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'
        "<style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=DA><div class=WordSection1>"
        "<p class=MsoNormal>Kære borgmester<o:p></o:p></p></div></body></html>"
    )
    return mail(
        EXCHANGE
        + """From: =?iso-8859-1?Q?Mette_S=F8nderby?= <mette.soenderby@byraad.havnby.example>
To: =?iso-8859-1?Q?KB-sp=F8rgsm=E5l?= <kb@havnby.example>
Subject: =?iso-8859-1?Q?Sp=F8rgsm=E5l_om_pladser_i_SFO_p=E5_=C5dalsskolen?=
Thread-Topic: =?iso-8859-1?Q?Sp=F8rgsm=E5l_om_pladser_i_SFO_p=E5_=C5dalsskolen?=
Thread-Index: AdxaHv4n3rGkq1XvRDqTn0XhJkz7cA==
Date: Fri, 20 Nov 2026 13:02:58 +0000
Message-ID:
 <PR3P193MB08127A1F0C2E5A3B@PR3P193MB0812.EURP193.PROD.example>
Accept-Language: da-DK, en-US
Content-Language: da-DK
"""
        + EXCHANGE_END.format(attached="")
        + f"""Content-Type: multipart/alternative;
\tboundary="_000_PR3P193MB08127A1F_"
MIME-Version: 1.0

--_000_PR3P193MB08127A1F_
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

{quoted(text, "iso-8859-1")}
--_000_PR3P193MB08127A1F_
Content-Type: text/html; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

{quoted(html, "iso-8859-1")}
--_000_PR3P193MB08127A1F_--
"""
    )


def outlook_related() -> bytes:
    """Outlook with a logo in the signature and a PDF: mixed, related, alternative inside each other; base64."""
    text = (
        "Til administrationen\n\nVedhæftet er notatet fra mødet. Hvad er status på cykelstien ved Østre Ringvej?\n\n"
        "Mvh\nJens Åkjær\n"
    )
    html = (
        '<html><body><p class="MsoNormal">Til administrationen</p>'
        '<img src="cid:image001.png@01DC5A1E.A1B2C3D0"></body></html>'
    )
    return mail(
        EXCHANGE
        + """From: "=?utf-8?B?w4VramFlciwgSmVucw==?=" <jens.aakjaer@byraad.havnby.example>
To: KB <kb@havnby.example>
CC: "Holm, Karen" <karen.holm@byraad.havnby.example>, "Lund, Per"
\t<per.lund@byraad.havnby.example>
Subject: =?utf-8?B?Q3lrZWxzdGkgdmVkIMOYc3RyZSBSaW5ndmVq?=
Thread-Index: AdxaIf+2pQ7c9mK4S4yQb1dW0Z0Eug==
Date: Fri, 20 Nov 2026 13:02:41 +0000
Message-ID: <AM9P193MB1201D4477@AM9P193MB1201.EURP193.PROD.example>
"""
        + EXCHANGE_END.format(attached="yes")
        + f"""Content-Type: multipart/mixed; boundary="_006_M_"
MIME-Version: 1.0

--_006_M_
Content-Type: multipart/related; boundary="_005_R_"; type="multipart/alternative"

--_005_R_
Content-Type: multipart/alternative; boundary="_000_A_"

--_000_A_
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: base64

{packed(text.encode())}
--_000_A_
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: base64

{packed(html.encode())}
--_000_A_--

--_005_R_
Content-Type: image/png; name="image001.png"
Content-Description: image001.png
Content-Disposition: inline; filename="image001.png"; size={len(PNG)};
\tcreation-date="Fri, 20 Nov 2026 13:02:41 GMT"
Content-ID: <image001.png@01DC5A1E.A1B2C3D0>
Content-Transfer-Encoding: base64

{packed(PNG)}
--_005_R_--

--_006_M_
Content-Type: application/pdf; name="=?utf-8?B?Tm90YXQgb20gY3lrZWxzdGkgw7hzdC5wZGY=?="
Content-Disposition: attachment;
\tfilename="=?utf-8?B?Tm90YXQgb20gY3lrZWxzdGkgw7hzdC5wZGY=?="; size={len(PDF)}
Content-Transfer-Encoding: base64

{packed(PDF)}
--_006_M_--
"""
    )


def gmail_reply() -> bytes:
    """Gmail: a reply in Norwegian with what it answers, UTF-8."""
    text = (
        "Hei!\n\nTakk for svaret. Når blir barnehagen på Nesøya ferdig, og hva koster\nforsinkelsen kommunen?\n\n"
        "Vennlig hilsen\nIngrid Bjørnstad\n\nons. 18. nov. 2026 kl. 09:12 skrev Politisk sekretariat <\n"
        "politisk@fjordvik.example>:\n\n> Hei Ingrid,\n>\n> Byggestart er utsatt til våren.\n"
    )
    html = '<div dir="ltr"><div>Hei!</div><div><br></div><div>Takk for svaret.</div></div>'
    return mail(
        f"""Delivered-To: politisk@fjordvik.example
Received: by 2002:a05:7022:41aa:b0:9a:5c7e:12 with SMTP id fk42csp712931dlb;
        Thu, 19 Nov 2026 22:41:18 -0800 (PST)
X-Received: by 2002:a05:6512:3d13:b0:594 with SMTP id d19-20020a0565123d1300b00594mr77.12.1795156878000;
        Thu, 19 Nov 2026 22:41:18 -0800 (PST)
ARC-Seal: i=1; a=rsa-sha256; t=1795156878; cv=none; d=mail.example; s=arc-20240605;
        b=Q1w2e3r4t5y6u7i8o9p0
Return-Path: <ingrid.bjoernstad@post.example>
Received: from mail-sor-f41.mail.example (mail-sor-f41.mail.example. [192.0.2.41])
        by mx.mail.example with SMTPS id 38308e7fff4ca-37a6sor1187541fa.3.2026.11.19.22.41.17
        for <politisk@fjordvik.example>
        (Google Transport Security);
        Thu, 19 Nov 2026 22:41:17 -0800 (PST)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=post.example; s=20230601; t=1795156877;
        h=to:subject:message-id:date:from:in-reply-to:references:mime-version;
        bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;
MIME-Version: 1.0
References: <CAF1x+0@mail.example>
In-Reply-To: <CAF1x+0@mail.example>
From: =?UTF-8?Q?Ingrid_Bj=C3=B8rnstad?= <ingrid.bjoernstad@post.example>
Date: Fri, 20 Nov 2026 07:41:05 +0100
Message-ID: <CAJ7=Wq9mT3Zc0vX2bN6kL8pR5sD1fG4hJ@mail.example>
Subject: =?UTF-8?Q?Re=3A_Barnehagen_p=C3=A5_Nes=C3=B8ya?=
To: Politisk sekretariat <politisk@fjordvik.example>
Content-Type: multipart/alternative; boundary="000000000000a3f1c00625f0b1c7"

--000000000000a3f1c00625f0b1c7
Content-Type: text/plain; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

{quoted(text, "utf-8")}
--000000000000a3f1c00625f0b1c7
Content-Type: text/html; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

{quoted(html, "utf-8")}
--000000000000a3f1c00625f0b1c7--
"""
    )


def mislabelled() -> bytes:
    """An older Outlook: says iso-8859-1, sends the quotes and dashes of windows-1252, eight bits."""
    return mail(
        """Received: from web03.havnby.example ([192.0.2.7]) by mx1.havnby.example; Mon, 23 Nov 2026 08:15:02 +0100
From: "Poul Erik Møller" <poul.moeller@byraad.havnby.example>
To: kb@havnby.example
Subject: =?iso-8859-1?Q?=93Byens_hus=94_=96_hvad_koster_det=3F?=
Date: Mon, 23 Nov 2026 08:14:59 +0100
Message-ID: <000801dc5c50$1f2e3d40$5d8ab7c0$@byraad.havnby.example>
MIME-Version: 1.0
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: 8bit
X-Mailer: Microsoft Outlook 16.0
Content-Language: da

Jeg læste om “Byens hus” – hvad bliver prisen? Højst 5 mio. €?

Mvh Poul Erik
""",
        "cp1252",
    )


def western_base64() -> bytes:
    """windows-1252 in base64, as some scanners and portals send."""
    text = "Kan forvaltningen oplyse, hvor mange æblehøstfester der støttes?\r\n\r\nBirthe Kjær – Ærø\r\n"
    return mail(
        f"""Received: from portal.havnby.example by mx1.havnby.example with ESMTP; Tue, 24 Nov 2026 23:58:10 +0100
From: =?windows-1252?B?QmlydGhlIEtqw6Zy?= <birthe.kjaer@byraad.havnby.example>
To: kb@havnby.example
Subject: =?windows-1252?Q?St=F8tte_til_=E6bleh=F8stfester?=
Date: Tue, 24 Nov 2026 23:58:03 +0100
Message-ID: <20261124225803.4A1D@portal.havnby.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=Windows-1252
Content-Transfer-Encoding: base64

{packed(text.encode("cp1252"))}"""
    )


def flowed() -> bytes:
    """Thunderbird in Norwegian: format=flowed, a signature and a quotation."""
    return mail(
        """Received: from [192.0.2.77] (unknown) by smtp.fjordvik.example (Postfix) with ESMTPSA id 4cR9;
\tWed, 25 Nov 2026 12:00:04 +0100 (CET)
Message-ID: <7d0c0e62-1f6b-4a0e-8d55-0f4a5b6c7d8e@kommunestyret.fjordvik.example>
Date: Wed, 25 Nov 2026 12:00:00 +0100
MIME-Version: 1.0
User-Agent: Mozilla Thunderbird
Content-Language: nb-NO
To: politisk@fjordvik.example
From: Håkon Sæther <hakon.saether@kommunestyret.fjordvik.example>
Subject: =?UTF-8?Q?Sp=C3=B8rsm=C3=A5l_om_br=C3=B8yting?=
Content-Type: text/plain; charset=UTF-8; format=flowed
Content-Transfer-Encoding: 8bit

Hvor ofte brøytes gang- og sykkelveiene langs Storgata, og hvem har \n\
ansvaret når det snør i helgen?

Jeg lister opp:
 - Storgata
 - Kirkeveien

> Vi brøyter etter behov, \n\
> senest klokken sju.
>> Gjelder det søndager?

-- \n\
Håkon Sæther
Fjordvik kommunestyre
""",
        "utf-8",
    )


def word_html() -> bytes:
    """An HTML mail without plain text, made by Word: list, table, link, conditional comments, windows-1252."""
    html = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><title>Ikke vist</title>
<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]-->
<style><!-- @font-face {font-family:Calibri;} p.MsoNormal {margin:0cm; color:red} --></style></head>
<body lang=DA link="#0563C1"><div class=WordSection1>
<p class=MsoNormal>Kære alle<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Jeg ønsker svar på følgende &#8211; inden <b>budgettet</b>:<o:p></o:p></p>
<ul style='margin-top:0cm' type=disc><li class=MsoListParagraph>Hvad koster rådhusets tag?</li>
<li class=MsoListParagraph>Hvem betaler &amp; hvornår?<ol><li>I år</li><li>Næste år</li></ol></li></ul>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>År</p></td><td><p class=MsoNormal>Beløb</p></td></tr>
<tr><td><p class=MsoNormal>2026</p></td><td><p class=MsoNormal>1.250 kr.</p></td></tr></table>
<p class=MsoNormal>Se <a href="https://havnby.example/budget?aar=2026&amp;del=2">budgettet</a> eller skriv til
<a href="mailto:lise@byraad.havnby.example">lise@byraad.havnby.example</a><o:p></o:p></p>
<img src="https://tracker.example/pixel.gif?id=77" width=1 height=1><script>alert("aldrig")</script>
<p class=MsoNormal>Med venlig hilsen<br>Lise Nørgård Ågesen<o:p></o:p></p></div></body></html>"""
    return mail(
        EXCHANGE
        + f"""From: =?Windows-1252?Q?Lise_N=F8rg=E5rd_=C5gesen?= <lise@byraad.havnby.example>
To: kb@havnby.example
Subject: =?Windows-1252?Q?R=E5dhusets_tag?=
Date: Fri, 20 Nov 2026 13:01:00 +0000
Message-ID: <VI1P193MB0001@VI1P193MB0001.EURP193.PROD.example>
Content-Type: text/html; charset="Windows-1252"
Content-Transfer-Encoding: quoted-printable
MIME-Version: 1.0

{quoted(html, "cp1252")}"""
    )


def forwarded() -> bytes:
    """A question forwarded as an attachment: a mail in the mail."""
    return mail(
        """Received: from mail.havnby.example by mx1.havnby.example; Thu, 26 Nov 2026 09:30:00 +0100
From: Sekretariatet <sekretariat@havnby.example>
To: kb@havnby.example
Subject: VS: =?utf-8?Q?Sp=C3=B8rgsm=C3=A5l?= fra byrådet
Date: Thu, 26 Nov 2026 09:29:58 +0100
Message-ID: <fwd-1@havnby.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_fwd"

--=_fwd
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Til journalisering, se den vedhæftede mail.
--=_fwd
Content-Type: message/rfc822
Content-Disposition: attachment

Received: from phone.example by mail.havnby.example; Wed, 25 Nov 2026 20:11:00 +0100
From: Søren Dahl <soeren.dahl@byraad.havnby.example>
To: sekretariat@havnby.example
Subject: =?utf-8?Q?Busrute_12_til_=C3=98stbyen?=
Date: Wed, 25 Nov 2026 20:10:55 +0100
Message-ID: <inner-1@phone.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hvornår kører bus 12 igen på søndage?
--=_fwd--
""",
        "utf-8",
    )


def winmail() -> bytes:
    """Exchange in rich text: winmail.dat beside the text."""
    tnef = bytes.fromhex("789f3e22") + b"\x01\x00" + bytes(range(64))
    return mail(
        f"""Received: from ex01.havnby.example by mx1.havnby.example; Fri, 27 Nov 2026 07:00:01 +0100
From: "Kaj Ørum" <kaj.oerum@byraad.havnby.example>
To: kb@havnby.example
Subject: Leje af hallen
Date: Fri, 27 Nov 2026 07:00:00 +0100
Message-ID: <9A1B2C3D4E5F@ex01.havnby.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="----_=_NextPart_001_01DC5F53.7A3F"
X-MS-TNEF-Correlator: <9A1B2C3D4E5F@ex01.havnby.example>

This is a multi-part message in MIME format.

------_=_NextPart_001_01DC5F53.7A3F
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

{quoted("Hvad koster det at leje hallen for foreninger på Ærø?", "iso-8859-1")}
------_=_NextPart_001_01DC5F53.7A3F
Content-Type: application/ms-tnef; name="winmail.dat"
Content-Disposition: attachment; filename="winmail.dat"
Content-Transfer-Encoding: base64

{packed(tnef)}
------_=_NextPart_001_01DC5F53.7A3F--
""",
        "utf-8",
    )


def crooked() -> bytes:
    """Headers as bad programs write them: raw bytes, broken words, a date nobody reads, a name with a path."""
    return mail(
        f"""Received: by somewhere; yesterday evening
Received: from fax.example by mx1.havnby.example; Sat, 28 Nov 2026 10:00:00 +0100
From: Tørk Bjergmose <toerk@byraad.havnby.example>
To: kb@havnby.example
Subject: =?utf-8?B?U3DDuHJnc23DpWwgb20gdmVqZQ?= =?no-such-charset?Q?_og_bro=C3=A9r?= =?utf-8?Q?afbrudt
Date: Lør, 28 nov 2026 kl. 25:99
Message-ID: not in brackets
Content-Type: multipart/mixed; boundary=abc

--abc
Content-Type: text/plain
Content-Transfer-Encoding: 8bit

Vejen ved åen er lukket.
--abc
Content-Type: application/x-msdownload; name="..\\\\..\\\\Windows\\\\CON.exe"
Content-Disposition: attachment; filename="../../etc/Vejkort øst.pdf"
Content-Transfer-Encoding: base64

{packed(PDF)}
--abc
Content-Type: application/octet-stream
Content-Disposition: attachment; filename="con.txt"
Content-Transfer-Encoding: base64

!!!{packed(b"indhold")}
""",
        "cp1252",
    )


def cut_words() -> bytes:
    """Encoded words that cut letters in two, as some senders do, and a file name in pieces (RFC 2231)."""
    return mail(
        f"""Received: from mta.fjordvik.example by mx.fjordvik.example; Mon, 30 Nov 2026 14:00:00 +0100
From: =?utf-8?B?w4VzZSBNw6Zo?= =?utf-8?B?bGU=?= <ase.maehle@kommunestyret.fjordvik.example>
To: =?utf-8?Q?Politisk_r=C3=A5d?= <politisk@fjordvik.example>
Subject: =?utf-8?B?U3DDuHJzbcM=?=
 =?utf-8?B?pWwgb20gc2vDuA==?=
 =?utf-8?Q?ytebaner?=
Date: Mon, 30 Nov 2026 13:59:12 +0100
Message-ID: <cut-words-1@mta.fjordvik.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

{packed("Får skøytebanen lys før jul?".encode())}
--b1
Content-Type: application/pdf
Content-Disposition: attachment;
 filename*0*=utf-8''Vedlegg%20om%20sk%C3%B8yte;
 filename*1*=bane%20p%C3%A5%20;
 filename*2=Nes.pdf
Content-Transfer-Encoding: base64

{packed(PDF)}
--b1--
"""
    )


def bare() -> bytes:
    """Nothing but a sender and a text."""
    return mail("From: ole@byraad.havnby.example\n\nHvornår åbner svømmehallen?\n", "utf-8")


def unknown_charset() -> bytes:
    """A charset nobody knows."""
    return mail(
        """From: Bodil Frøslev <bodil@byraad.havnby.example>
To: kb@havnby.example
Subject: Hjemmehjælp
Date: 1 Dec 2026 09:00 GMT
Message-ID: <unknown-1@byraad.havnby.example>
MIME-Version: 1.0
Content-Type: text/plain; charset="x-mac-dansk"
Content-Transfer-Encoding: 8bit

Hvor længe venter borgerne på hjemmehjælp?
""",
        "utf-8",
    )


def phone() -> bytes:
    """Apple Mail from a phone: text, picture and text in turn, the picture's name with loose rings (NFD)."""
    ending = "Når blir hullet tettet?\n\nSendt fra min iPhone"
    return mail(
        f"""Received: from smtpclient.apple (unknown [192.0.2.90])
	by smtp.fjordvik.example; Tue, 01 Dec 2026 18:20:31 +0100 (CET)
Content-Type: multipart/mixed; boundary=Apple-Mail-0E5A2D3C
Content-Transfer-Encoding: 7bit
From: =?utf-8?Q?Kjersti_=C3=98deg=C3=A5rd?= <kjersti@kommunestyret.fjordvik.example>
Mime-Version: 1.0 (1.0)
Date: Tue, 1 Dec 2026 18:20:20 +0100
Subject: =?utf-8?Q?Hull_i_veien?=
Message-Id: <E1F2A3B4-C5D6-47E8-9F01-23456789ABCD@kommunestyret.fjordvik.example>
To: politisk@fjordvik.example
X-Mailer: iPhone Mail (23B85)

--Apple-Mail-0E5A2D3C
Content-Type: text/plain;
\tcharset=utf-8
Content-Transfer-Encoding: quoted-printable

{quoted("Se bildet av Åsveien:", "utf-8")}
--Apple-Mail-0E5A2D3C
Content-Type: image/png;
\tname="=?utf-8?Q?A=CC=8Asveien=2Epng?="
Content-Disposition: inline;
\tfilename*=utf-8''A%CC%8Asveien.png
Content-Transfer-Encoding: base64

{packed(PNG)}
--Apple-Mail-0E5A2D3C
Content-Type: text/plain;
\tcharset=utf-8
Content-Transfer-Encoding: quoted-printable

{quoted(ending, "utf-8")}
--Apple-Mail-0E5A2D3C--
"""
    )


def bounced() -> bytes:
    """A mail server's report with the mail it could not deliver."""
    return mail(
        """Received: from mx1.havnby.example by mx1.havnby.example; Wed, 02 Dec 2026 10:00:00 +0100
From: postmaster@havnby.example
To: kb@havnby.example
Subject: Kan ikke leveres: Svar om svømmehal
Date: Wed, 02 Dec 2026 10:00:00 +0100
Message-ID: <dsn-1@havnby.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="dsn"

--dsn
Content-Type: text/plain; charset=utf-8

Mailen kunne ikke leveres.
--dsn
Content-Type: message/delivery-status

Reporting-MTA: dns;mx1.havnby.example

Final-Recipient: rfc822;ukendt@byraad.havnby.example
Action: failed
Status: 5.1.1

--dsn
Content-Type: text/rfc822-headers

From: kb@havnby.example
Subject: Svar

--dsn--
""",
        "utf-8",
    )


def signed() -> bytes:
    """A signed mail with an invitation in it."""
    return mail(
        f"""Received: from mail.fjordvik.example by mx.fjordvik.example; Thu, 03 Dec 2026 11:00:00 +0100
From: Tor Ås <tor.aas@kommunestyret.fjordvik.example>
To: politisk@fjordvik.example
Subject: =?utf-8?Q?Omvisning_p=C3=A5_r=C3=A5dhuset?=
Date: Thu, 03 Dec 2026 10:59:00 +0100
Message-ID: <signed-1@mail.fjordvik.example>
MIME-Version: 1.0
Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary="s1"

--s1
Content-Type: multipart/alternative; boundary="s2"

--s2
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Passer det å møtes på rådhuset?
--s2
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

<p>Passer det å møtes på rådhuset?</p>
--s2
Content-Type: text/calendar; charset=utf-8; method=REQUEST
Content-Transfer-Encoding: 8bit

BEGIN:VCALENDAR
VERSION:2.0
END:VCALENDAR
--s2--

--s1
Content-Type: application/pkcs7-signature; name="smime.p7s"
Content-Disposition: attachment; filename="smime.p7s"
Content-Transfer-Encoding: base64

{packed(bytes(range(200)))}
--s1--
""",
        "utf-8",
    )


INTERNET: tuple[Callable[[], bytes], ...] = (
    outlook_alternative,
    outlook_related,
    gmail_reply,
    mislabelled,
    western_base64,
    flowed,
    word_html,
    forwarded,
    winmail,
    crooked,
    cut_words,
    bare,
    unknown_charset,
    phone,
    bounced,
    signed,
)


def files() -> dict[str, bytes]:
    """Every mail by its file name."""
    made = {f"{make.__name__}.eml": make() for make in INTERNET}
    return made | {f"{make.__name__}.msg": make() for make in OUTLOOK}


if __name__ == "__main__":
    MAILS.mkdir(parents=True, exist_ok=True)
    for name, data in files().items():
        (MAILS / name).write_bytes(data)
