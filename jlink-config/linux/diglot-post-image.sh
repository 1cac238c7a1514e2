#!/bin/sh
# jpackage runs this in the tree that becomes the package. What a desktop looks for (entry, kinds of file, icons) becomes files
# of the package, which the system's own triggers take up. jpackage's scripts call xdg-utils instead, and where no desktop is
# installed those fail, and the installation with them.
set -e
cd "$JpAppImageDir"
app=usr/lib/diglot/app
cp -r $app/share usr/
rm -r $app/share
mkdir -p usr/share/doc/diglot
cp $app/licences/README.txt usr/share/doc/diglot/copyright
# What belongs to jpackage's launcher, which ours replaces.
rm -rf usr/lib/diglot/diglot.png usr/lib/diglot/lib $app/diglot.cfg
if [ -d DEBIAN ]; then
    # As Debian keeps them; rpmbuild packs them by itself.
    gzip -9n usr/share/doc/diglot/changelog usr/share/man/man1/diglot.1
    rm -f DEBIAN/preinst DEBIAN/postinst DEBIAN/prerm DEBIAN/postrm
    find usr -type f -exec md5sum {} + >DEBIAN/md5sums
fi
find usr -type d -exec chmod 755 {} +
