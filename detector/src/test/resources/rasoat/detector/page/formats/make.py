#!/usr/bin/env python3
# Draws the pictures of this folder: one invented notice, in the formats people post.
# Needs Pillow, numpy, Debian's fonts-liberation2, webp, libheif-examples and libtiff-tools. usage: make.py FOLDER
import os, struct, subprocess, sys, zlib
import numpy
from PIL import Image, ImageDraw, ImageFont

os.chdir(sys.argv[1])
FONT = ImageFont.truetype("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf", 22)

def page(*lines, size=(520, 360)):
    image = Image.new("L", size, 255)
    pen = ImageDraw.Draw(image)
    for i, line in enumerate(lines):
        pen.text((30, 24 + 34 * i), line, font=FONT, fill=0)
    return image

ONE = page("ỦY BAN NHÂN DÂN PHƯỜNG MẪU", "Số: 214/UBND-KT", "Kính gửi: Tổ dân phố số 5 và số 6",
           "Phường mời họp về việc nạo vét kênh", "vào lúc 8 giờ ngày 12 tháng 3 năm 2026,", "tại hội trường nhà văn hóa khu phố;",
           "đề nghị các tổ đến dự đúng giờ và", "báo lại trước ngày 10 tháng 3 năm 2026.")
TWO = page("THÔNG BÁO", "Về việc cắt nước ở khu phố Mẫu", "Đơn vị cấp nước sẽ thay đường ống", "từ 22 giờ đêm thứ bảy đến 4 giờ",
           "sáng chủ nhật, mong bà con thông cảm", "và dự trữ nước cho sinh hoạt cần thiết", "trong thời gian nói trên. Trân trọng!")
RGB = ONE.convert("RGB")

# JPEG: the eight ways a camera may be held, stored so that every one shows the same picture.
UNDO = {1: None, 2: Image.FLIP_LEFT_RIGHT, 3: Image.ROTATE_180, 4: Image.FLIP_TOP_BOTTOM, 5: Image.TRANSPOSE,
        6: Image.ROTATE_90, 7: Image.TRANSVERSE, 8: Image.ROTATE_270}
for orientation, turn in UNDO.items():
    exif = Image.Exif()
    exif[0x0112] = orientation
    (ONE.transpose(turn) if turn is not None else ONE).save(f"exif{orientation}.jpg", quality=30, exif=exif)
RGB.save("progressive.jpg", quality=30, progressive=True)
RGB.convert("CMYK").save("cmyk.jpg", quality=30)
open("cut-off.jpg", "wb").write(open("progressive.jpg", "rb").read()[:-2500])
flat = Image.new("L", ONE.size, 127)
Image.merge("CMYK", (ONE, flat, flat, Image.new("L", ONE.size, 0))).save("ycck.jpg", quality=30)
ycck = open("ycck.jpg", "rb").read()  # Pillow inverts and says CMYK: say YCCK of what was meant as such
at = ycck.index(b"Adobe") + 11
open("ycck.jpg", "wb").write(ycck[:at] + b"\x02" + ycck[at + 1:])

# PNG
bits = ONE.point(lambda v: 255 * (v > 128)).convert("1")
Image.fromarray(numpy.asarray(ONE.point(lambda v: v // 64 * 64)).astype(numpy.uint16) * 257).save("deep.png")
ONE.quantize(4).save("palette.png")
clear = Image.new("RGBA", ONE.size, (0, 0, 0, 0))
clear.putalpha(ONE.point(lambda v: 255 - v // 64 * 64 if v < 192 else 0))
clear.save("transparent.png")
bits.save("bits.png")

again = bits.copy()  # but for a stain: Pillow leaves out what is wholly the same
ImageDraw.Draw(again).rectangle((500, 340, 504, 344), 0)

def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

# Adam7: every pass is a picture of its own with filter byte 0 before each row.
grey, raw = numpy.asarray(ONE.point(lambda v: v // 64 * 64)), b""
for x, y, dx, dy in (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2):
    raw += b"".join(b"\0" + row.tobytes() for row in grey[y::dy, x::dx])
open("interlaced.png", "wb").write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", *ONE.size, 8, 0, 0, 0, 1))
                                   + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b""))
bits.save("animated.png", save_all=True, append_images=[again, TWO.convert("1")], duration=500)

# WebP
RGB.save("lossy.webp", quality=20)
RGB.point(lambda v: v // 64 * 64).save("lossless.webp", lossless=True)
clear.save("transparent.webp", quality=20)
shaded = RGB.copy()
ImageDraw.Draw(shaded).rectangle((500, 340, 504, 344), (0, 0, 0))
RGB.save("animated.webp", save_all=True, append_images=[shaded, TWO.convert("RGB")], duration=500, quality=20)

# GIF, TIFF, BMP
bits.save("still.gif")
bits.save("animated.gif", save_all=True, append_images=[again, TWO.convert("1")], duration=500)
bits.save("fax.tif", compression="group4", save_all=True, append_images=[TWO.convert("1")])
ONE.save("lzw.tif", compression="tiff_lzw")
ONE.point(lambda v: v // 64 * 64).convert("RGB").convert("CMYK").save("cmyk.tif", compression="tiff_adobe_deflate")
bits.save("bits.bmp")

# PDF, HEIC, AVIF
bits.save("pages.pdf", save_all=True, append_images=[TWO.convert("1")], resolution=72)
RGB.save("x.png")
subprocess.run(["heif-enc", "-q", "30", "x.png", "-o", "photo.heic"], check=True)
subprocess.run(["avifenc", "--min", "50", "--max", "55", "x.png", "photo.avif"], check=True, stdout=subprocess.DEVNULL)
os.remove("x.png")
