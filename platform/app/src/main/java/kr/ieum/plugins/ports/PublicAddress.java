package kr.ieum.plugins.ports;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the open internet from those of our own network, which nobody outside may reach through us. */
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublicFour(bytes) : isPublicSix(bytes);
    }

    private static boolean isPublicFour(byte[] address) {
        var first = address[0] & 0xff;
        var second = address[1] & 0xff;
        var third = address[2] & 0xff;
        var ownNetwork = first == 0 || first == 10 || first == 127 || first >= 224;
        var carriers = first == 100 && second >= 64 && second < 128;
        var special = (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && (second == 18 || second == 19));
        return !ownNetwork && !carriers && !special;
    }

    /** Global unicast only, without those that carry an address of version 4 inside (6to4, Teredo). */
    private static boolean isPublicSix(byte[] address) {
        var first = ((address[0] & 0xff) << 8) | (address[1] & 0xff);
        var second = ((address[2] & 0xff) << 8) | (address[3] & 0xff);
        return first >= 0x2000 && first <= 0x3fff && first != 0x2002 && !(first == 0x2001 && second == 0);
    }
}
