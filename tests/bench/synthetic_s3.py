#!/usr/bin/env python3
"""An S3 that lists objects which do not exist, as fast as it can: what is measured is who asks.

  synthetic_s3.py PORT OBJECTS      any bucket but "empty"; keys folder-NNNN/object-NNNNNNNNN.bin, pages of 1000, signatures not looked at
"""
import socket
import sys
import threading
import urllib.parse

PAGE = 1000
MARK = b"@@@@@@"                                     # the page's number, six digits
HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>big</Name><Prefix></Prefix>' \
       b"<KeyCount>1000</KeyCount><MaxKeys>1000</MaxKeys><EncodingType>url</EncodingType>"
ROW = b"<Contents><Key>folder-@@@@@@/object-%03d.bin</Key><LastModified>2026-11-23T20:00:00.%03dZ</LastModified>" \
      b"<ETag>&#34;d41d8cd98f00b204e9800998ecf8%04d&#34;</ETag><Size>%d</Size><StorageClass>STANDARD</StorageClass></Contents>"
TEMPLATE = b"".join(ROW % (i, i, i, 1000 + i * 37) for i in range(PAGE))
EMPTY = b'<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>empty</Name><Prefix></Prefix>' \
        b"<KeyCount>0</KeyCount><MaxKeys>1000</MaxKeys><EncodingType>url</EncodingType><IsTruncated>false</IsTruncated></ListBucketResult>"
LOCATION = b'<?xml version="1.0" encoding="UTF-8"?>\n<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/"></LocationConstraint>'


def page(number, last):
    more = number < last
    token = b"<NextContinuationToken>%d</NextContinuationToken>" % (number + 1) if more else b""
    return HEAD + token + b"<IsTruncated>%s</IsTruncated>" % (b"true" if more else b"false") + TEMPLATE.replace(MARK, b"%06d" % number) + b"</ListBucketResult>"


def serve(connection, last):
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    text = b""
    while True:
        while b"\r\n\r\n" not in text:
            more = connection.recv(65536)
            if not more:
                return
            text += more
        head, _, text = text.partition(b"\r\n\r\n")
        verb, target = head.split(b" ", 2)[:2]
        query = urllib.parse.parse_qs(urllib.parse.urlparse(target.decode()).query, keep_blank_values=True)
        if "location" in query:
            body = LOCATION
        elif "list-type" in query and urllib.parse.urlparse(target.decode()).path.strip("/") == "empty":
            body = EMPTY
        elif "list-type" in query:
            body = page(int(query.get("continuation-token", ["0"])[0]), last)
        else:
            body = b""
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: %d\r\n\r\n" % len(body) + (b"" if verb == b"HEAD" else body))


def guarded(connection, last):
    try:
        serve(connection, last)
    except OSError:
        pass
    finally:
        connection.close()


def main():
    port, objects = int(sys.argv[1]), int(sys.argv[2])
    server = socket.create_server(("127.0.0.1", port))
    while True:
        connection, _ = server.accept()
        threading.Thread(target=guarded, args=(connection, objects // PAGE - 1), daemon=True).start()


if __name__ == "__main__":
    main()
