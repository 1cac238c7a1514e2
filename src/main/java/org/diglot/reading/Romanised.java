package org.diglot.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How Chinese surnames are spelled in Latin letters: on the mainland, in Taiwan, in Hong Kong, in South-East Asia. */
final class Romanised {

    private static final Map<Character, Set<String>> SPELLINGS = spellings("王wang,wong,ong,heng 李li,lee,lei 張张zhang,chang,cheung,teo,chong "
            + "劉刘liu,lau,low,liew 陳陈chen,chan,tan,chin 楊杨yang,yeung,young,yeo,yong 趙赵zhao,chao,chiu,jao 黃黄huang,wong,ng,hwang,ooi,wee "
            + "周zhou,chou,chow,chew,chau,joe 吳吴wu,ng,goh,woo 徐xu,hsu,tsui,chui,chee,shu 孫孙sun,suen,soon 胡hu,woo,wu,oh 朱zhu,chu,choo "
            + "高gao,kao,ko,koh 林lin,lam,lim,ling 何he,ho,hoe 郭guo,kuo,kwok,kuok,quek,kok 馬马ma,mah,beh 羅罗luo,lo,law,loh 梁liang,leung,leong,neo "
            + "宋song,sung,soong 鄭郑zheng,cheng,chang,tay,teh 謝谢xie,hsieh,tse,chia,cheah 韓韩han,hon 唐tang,tong,tng 馮冯feng,fung,fong,pang "
            + "于yu,yue 董dong,tung 蕭萧xiao,hsiao,siu,siew 程cheng,ching 曹cao,tsao,cho,chow 袁yuan,yuen 鄧邓deng,teng,tang 許许xu,hsu,hui,koh,khoo "
            + "傅fu,foo 沈shen,sum,sim 曾zeng,tseng,tsang,chan 彭peng,pang,phang 呂吕lu,lyu,lui,loo 蘇苏su,so,soh 盧卢lu,lo,loo 蔣蒋jiang,chiang,tsang "
            + "蔡cai,tsai,choi,choy,chua,chai 賈贾jia,chia,ka 丁ding,ting 魏wei,ngai,goy 薛xue,hsueh,sit,see 葉叶ye,yeh,yip,yap,ip 閻阎yan,yen "
            + "余yu,yue,yee 潘pan,poon,phua 杜du,tu,to,toh 戴dai,tai,tay,tye 夏xia,hsia,ha 鍾钟zhong,chung,chong 汪wang,wong 田tian,tien,tin 任ren,jen,yam "
            + "姜jiang,chiang,keung 范fan,fann 方fang,fong,hong,png 石shi,shih,shek 姚yao,yiu,yeow 譚谭tan,tam,tham 廖liao,liu,liew 鄒邹zou,tsou,chow "
            + "熊xiong,hsiung,hung 金jin,chin,kam,kim 陸陆lu,luk,loke 郝hao 孔kong,kung,hung 白bai,pai,pak 崔cui,tsui,chui,choi 康kang,hong 毛mao,mo "
            + "邱qiu,chiu,khoo,yau,chew 秦qin,chin,chun 江jiang,chiang,kong,kang 史shi,shih,see 顧顾gu,ku,koo 侯hou,hau,how 邵shao,siu,shiu 孟meng,mang "
            + "龍龙long,lung 萬万wan,man,mun 段duan,tuan 雷lei,lui,louis 錢钱qian,chien,chin 湯汤tang,tong 尹yin,wan,yoon 黎li,lai,lay 武wu,mo 喬乔qiao,chiao,kiu "
            + "賀贺he,ho 賴赖lai 龔龚gong,kung 文wen,man,boon 倪ni,ngai 嚴严yan,yen,yim 施shi,shih,see,sze 洪hong,hung,ang 柯ke,ko,or,kua 翁weng,yung,ong,yong "
            + "游you,yu,yau 簡简jian,chien,kan 莊庄zhuang,chuang,chong,chng 柳liu,lau 樊fan 殷yin,yan 童tong,tung 梅mei,mui 易yi,yik 古gu,ku,koo 鄺邝kuang,kwong "
            + "關关guan,kuan,kwan 溫温wen,wan,woon 伍wu,ng 岑cen,sham,shum 甘gan,kan,kam 區区ou,au,ow 歐欧ou,au 麥麦mai,mak 霍huo,fok 鮑鲍bao,pao,pau 包bao,pao,pau "
            + "劳勞lao,lo 樓楼lou,lau 駱骆luo,lok,lo 連连lien,lian,lin 焦jiao,chiao 向xiang,hsiang 單单shan,shan 靳jin,chin 卓zhuo,cho,cheuk,toh 涂tu,to 阮ruan,yuen,nguyen");

    private Romanised() {
    }

    /** Whether the table knows the surname at all. */
    static boolean knows(char surname) {
        return SPELLINGS.containsKey(surname);
    }

    /** Whether one part of a name in Latin letters may be this surname. */
    static boolean bears(String name, char surname) {
        Set<String> spelled = SPELLINGS.getOrDefault(surname, Set.of());
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(spelled::contains);
    }

    private static Map<Character, Set<String>> spellings(String table) {
        Map<Character, Set<String>> all = new HashMap<>();
        for (String entry : table.split(" ")) {
            int start = 0;
            while (Han.isHan(entry.charAt(start))) {
                start++;
            }
            Set<String> spelled = Arrays.stream(entry.substring(start).split(",")).collect(Collectors.toUnmodifiableSet());
            entry.substring(0, start).chars().forEach(c -> all.put((char) c, spelled));
        }
        return Map.copyOf(all);
    }
}
