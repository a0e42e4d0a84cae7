<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutBox</name>
    <message>
        <source>About TSQ Monitor</source>
        <translation>حول مراقب TSQ</translation>
    </message>
    <message>
        <source>TSQ Monitor %1</source>
        <translation>مراقب TSQ %1</translation>
    </message>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>يعرض مدى صحة ساعتك بالاعتماد على وقت مصادَق عليه عبر QUIC.

برنامج حر بموجب رخصة جنو العمومية (GNU General Public License)، الإصدار 3 أو أحدث.</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Checked against the authorities in %1</source>
        <translation>تم التحقق منها بسلطات التصديق في %1</translation>
    </message>
    <message>
        <source>Its key is the pinned one; its issuer is not checked</source>
        <translation>مفتاحها هو المفتاح المثبَّت؛ ولا يُتحقق من مُصدرها</translation>
    </message>
    <message>
        <source>Not checked: anyone could have answered</source>
        <translation>لم يُتحقق منها: كان بإمكان أي طرف أن يجيب</translation>
    </message>
    <message>
        <source>Checked against the authorities of this system</source>
        <translation>تم التحقق منها بسلطات التصديق في هذا النظام</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. From the next connection on the server is not trusted any more, unless its operator has renewed the certificate.</source>
        <translation>انتهت صلاحية شهادة الخادم. ابتداءً من الاتصال التالي لن يكون الخادم موثوقًا، ما لم يجددها مشغّله.</translation>
    </message>
    <message>
        <source>certificate expires in %1</source>
        <translation>تنتهي صلاحية الشهادة خلال %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in %1. After that the server is not trusted any more, unless its operator renews the certificate.</source>
        <translation>تنتهي صلاحية شهادة الخادم خلال %1. وبعد ذلك لن يكون الخادم موثوقًا، ما لم يجددها مشغّله.</translation>
    </message>
    <message>
        <source>Not checked, but answers are signed</source>
        <translation>لا يُتحقق منها، لكن الإجابات موقَّعة</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1: the last request was not answered.</source>
        <translation>%1: لم تصل إجابة عن آخر طلب.</translation>
    </message>
    <message>
        <source>%1: %2, round-trip time %3.</source>
        <comment>server, offset in words, duration</comment>
        <translation>%1: الساعة %2، زمن الذهاب والإياب %3.</translation>
    </message>
    <message>
        <source>resumed from sleep</source>
        <translation>استئناف بعد السبات</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>ضُبطت الساعة</translation>
    </message>
    <message>
        <source>network changed</source>
        <translation>تغيّرت الشبكة</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>تمت المزامنة</translation>
    </message>
    <message>
        <source>sync undone</source>
        <translation>تراجُع عن المزامنة</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more server(s)</source>
        <translation>
            <numerusform>ولا خوادم أخرى</numerusform>
            <numerusform>وخادم واحد آخر</numerusform>
            <numerusform>وخادمان آخران</numerusform>
            <numerusform>و%Ln خوادم أخرى</numerusform>
            <numerusform>و%Ln خادمًا آخر</numerusform>
            <numerusform>و%Ln خادم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>all combined</source>
        <translation>الكل مجتمعة</translation>
    </message>
    <message>
        <source>All servers combined: %1, %2.</source>
        <comment>offset in words, uncertainty</comment>
        <translation>جميع الخوادم مجتمعة: الساعة %1، %2.</translation>
    </message>
    <message>
        <source>The last %1.</source>
        <comment>a length of time</comment>
        <translation>آخر %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>times</comment>
        <translation>من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>ClockReport</name>
    <message>
        <source>a GPS receiver</source>
        <translation>مستقبِل GPS</translation>
    </message>
    <message>
        <source>PTP</source>
        <translation>PTP</translation>
    </message>
    <message>
        <source>NTP</source>
        <translation>NTP</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>ضبط يدوي</translation>
    </message>
    <message>
        <source>an unknown source</source>
        <translation>مصدر غير معروف</translation>
    </message>
    <message>
        <source>source of type %1</source>
        <translation>مصدر من النوع %1</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>من نوع غير معروف</translation>
    </message>
    <message>
        <source>steered by satellites (GNSS)</source>
        <translation>موجَّهة بالأقمار الصناعية (GNSS)</translation>
    </message>
    <message>
        <source>PTP grandmaster</source>
        <translation>ساعة PTP الرئيسية (grandmaster)</translation>
    </message>
    <message>
        <source>synchronised by NTP</source>
        <translation>متزامنة عبر NTP</translation>
    </message>
    <message>
        <source>oven-controlled crystal (OCXO)</source>
        <translation>مذبذب بلوري في حجرة ثابتة الحرارة (OCXO)</translation>
    </message>
    <message>
        <source>unstable, or free-running</source>
        <translation>غير مستقرة أو تعمل بلا ضبط</translation>
    </message>
    <message>
        <source>of class %1</source>
        <translation>من الفئة %1</translation>
    </message>
    <message>
        <source>Time source</source>
        <translation>مصدر الوقت</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>الطبقة (stratum)</translation>
    </message>
    <message>
        <source>%1: not synchronised</source>
        <translation>%1: غير متزامن</translation>
    </message>
    <message>
        <source>Kind of clock</source>
        <translation>نوع الساعة</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>worse than %1</source>
        <translation>أسوأ من %1</translation>
    </message>
    <message>
        <source>Own drift</source>
        <translation>الانسياق الذاتي</translation>
    </message>
    <message>
        <source>at most %1 ppb</source>
        <translation>‏%1 ppb على الأكثر</translation>
    </message>
    <message>
        <source>Leap second</source>
        <translation>الثانية الكبيسة</translation>
    </message>
    <message>
        <source>The server is smearing one at present</source>
        <translation>يوزّع الخادم حاليًا ثانية كبيسة (smear)</translation>
    </message>
    <message>
        <source>One is added at the end of this day (UTC)</source>
        <translation>تُضاف ثانية في نهاية هذا اليوم (UTC)</translation>
    </message>
    <message>
        <source>One is left out at the end of this day (UTC)</source>
        <translation>تُحذف ثانية في نهاية هذا اليوم (UTC)</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>لا شيء اليوم</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>by the kernel</source>
        <translation>بواسطة النواة</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>بواسطة البرنامج</translation>
    </message>
    <message>
        <source>Reported error bound</source>
        <translation>حد الخطأ المذكور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>It says that its clock is not set</source>
        <translation>يفيد بأن ساعته غير مضبوطة</translation>
    </message>
    <message>
        <source>Server timestamps</source>
        <translation>الطوابع الزمنية للخادم</translation>
    </message>
</context>
<context>
    <name>CombinedCurve</name>
    <message>
        <source>▬ all servers combined, 95 % band</source>
        <translation>▬ جميع الخوادم مجتمعة، نطاق 95 %</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.</source>
        <translation>يعرض مدى صحة ساعتك بالاعتماد على وقت مصادَق عليه عبر QUIC.</translation>
    </message>
    <message>
        <source>Demonstrate with a server inside this program. Your settings are neither read nor written.</source>
        <translation>عرض توضيحي بخادم داخل هذا البرنامج. لا تُقرأ إعداداتك ولا تُكتب.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>البدء في علبة النظام دون نافذة.</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; (PNG) and quit.</source>
        <translation>كتابة صورة النافذة إلى &lt;file&gt; (PNG) ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Wait &lt;seconds&gt; before the picture (3).</source>
        <translation>الانتظار &lt;seconds&gt; ثانية قبل التقاط الصورة (3).</translation>
    </message>
    <message>
        <source>Colours: auto, light or dark. Auto follows the desktop.</source>
        <translation>الألوان: auto (تلقائي) أو light (فاتح) أو dark (داكن). يتبع auto إعداد سطح المكتب.</translation>
    </message>
    <message>
        <source>Speak this language, for example pl.</source>
        <translation>استخدام هذه اللغة، مثل pl.</translation>
    </message>
    <message>
        <source>Unknown option “%1”. See tsq-monitor --help.</source>
        <translation>خيار غير معروف «%1». راجع ⁦tsq-monitor --help⁩.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”. See tsq-monitor --help.</source>
        <translation>وسيط غير متوقع «%1». راجع ⁦tsq-monitor --help⁩.</translation>
    </message>
    <message>
        <source>--after takes a number of seconds from 0 to 3600.</source>
        <translation>يأخذ الخيار ⁦--after⁩ عددًا من الثواني بين 0 و3600.</translation>
    </message>
    <message>
        <source>--appearance takes auto, light or dark.</source>
        <translation>يأخذ الخيار ⁦--appearance⁩ القيمة auto أو light أو dark.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language.</source>
        <translation>«%1» ليس رمز لغة.</translation>
    </message>
    <message>
        <source>There is no display to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>لا توجد شاشة لعرض نافذة عليها: لم يُضبط DISPLAY ولا WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>لا يمكن كتابة الصورة إلى %1.</translation>
    </message>
    <message>
        <source>A tsq:// link: asks whether to add this server.</source>
        <translation>رابط ⁦tsq://⁩: يسأل عما إذا كان ينبغي إضافة هذا الخادم.</translation>
    </message>
    <message>
        <source>The display cannot be reached. Check DISPLAY and WAYLAND_DISPLAY.</source>
        <translation>لا يمكن الوصول إلى الشاشة. يُرجى التحقق من DISPLAY وWAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>TSQ Monitor is running already, in a session whose bus cannot be reached from here.</source>
        <translation>مراقب TSQ يعمل بالفعل في جلسة لا يمكن الوصول إلى ناقلها من هنا.</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>exit status %1</source>
        <translation>حالة الخروج %1</translation>
    </message>
    <message>
        <source>still running after %1 s</source>
        <translation>ما زال يعمل بعد %1 s</translation>
    </message>
    <message>
        <source>ended by a signal</source>
        <translation>أنهته إشارة</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>لا يوجد برنامج بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>DateFormat</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>d, MMM and yyyy stand for day, name of the month and year; M for its number</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>setting not usable</source>
        <translation>إعداد غير صالح</translation>
    </message>
    <message>
        <source>A setting of this server cannot be used. Edit the server and check it.</source>
        <translation>لا يمكن استخدام أحد إعدادات هذا الخادم. يُرجى تعديل الخادم والتحقق من إعداداته.</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>الاسم غير موجود</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling.</source>
        <translation>لم يُعثر على خادم بهذا الاسم. يُرجى التحقق من الكتابة.</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>تعذر استعلام الاسم</translation>
    </message>
    <message>
        <source>The server&apos;s address could not be looked up. Check the network connection.</source>
        <translation>تعذر الاستعلام عن عنوان الخادم. يُرجى التحقق من الاتصال بالشبكة.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>There is no route to the server. Check the network connection and the firewall.</source>
        <translation>لا يوجد مسار إلى الخادم. يُرجى التحقق من الاتصال بالشبكة ومن جدار الحماية.</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>لا خدمة هناك</translation>
    </message>
    <message>
        <source>The computer was reached, but no time server listens on this port. Check the port.</source>
        <translation>تم الوصول إلى الحاسوب، لكن لا يوجد خادم وقت على هذا المنفذ. يُرجى التحقق من المنفذ.</translation>
    </message>
    <message>
        <source>port in use</source>
        <translation>المنفذ مستخدم</translation>
    </message>
    <message>
        <source>Another program already uses this port.</source>
        <translation>يستخدم برنامج آخر هذا المنفذ بالفعل.</translation>
    </message>
    <message>
        <source>address not available</source>
        <translation>العنوان غير متاح</translation>
    </message>
    <message>
        <source>This computer does not have that address.</source>
        <translation>ليس لهذا الحاسوب ذلك العنوان.</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>You do not have permission to do this.</source>
        <translation>ليست لديك صلاحية القيام بذلك.</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>الملف غير قابل للقراءة</translation>
    </message>
    <message>
        <source>A file this server needs is missing or cannot be read.</source>
        <translation>ملف يحتاج إليه هذا الخادم مفقود أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>no usable certificate</source>
        <translation>لا شهادة صالحة</translation>
    </message>
    <message>
        <source>The certificate file contains no certificate that can be used.</source>
        <translation>لا يحتوي ملف الشهادة على شهادة صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation>لا مفتاح صالح</translation>
    </message>
    <message>
        <source>The key file contains no key that can be used.</source>
        <translation>لا يحتوي ملف المفتاح على مفتاح صالح للاستخدام.</translation>
    </message>
    <message>
        <source>key and certificate differ</source>
        <translation>المفتاح لا يطابق الشهادة</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>المفتاح لا يخص هذه الشهادة.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>The server does not answer. It may be off, or a firewall may block UDP.</source>
        <translation>الخادم لا يجيب. ربما كان متوقفًا، أو ربما يحجب جدار الحماية UDP.</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>شهادة غير موثوقة</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by no authority you trust. If the server is your own, choose its authority file or pin its key.</source>
        <translation>شهادة الخادم غير موقَّعة من سلطة تصديق تثق بها. إذا كان الخادم خاصًا بك، فاختر ملف سلطته أو ثبّت مفتاحه.</translation>
    </message>
    <message>
        <source>certificate not acceptable</source>
        <translation>شهادة غير مقبولة</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak, made for another purpose, or beyond what its authorities may vouch for. Tell the operator of the server.</source>
        <translation>شهادة الخادم ضعيفة، أو مخصصة لغرض آخر، أو تتجاوز ما يحق لسلطاتها أن تشهد به. يُرجى إبلاغ مشغّل الخادم.</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>شهادة لاسم آخر</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name. Check the address you entered.</source>
        <translation>صدرت شهادة الخادم لاسم آخر. يُرجى التحقق من العنوان المُدخل.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>شهادة منتهية الصلاحية</translation>
    </message>
    <message>
        <source>certificate not yet valid</source>
        <translation>شهادة لم تسرِ بعد</translation>
    </message>
    <message>
        <source>not the pinned key</source>
        <translation>ليس المفتاح المثبَّت</translation>
    </message>
    <message>
        <source>The server shows another key than the pinned one. Either its key was changed, or somebody pretends to be the server.</source>
        <translation>يقدم الخادم مفتاحًا غير المفتاح المثبَّت. إما أن مفتاحه تغيّر، أو أن طرفًا ما ينتحل صفته.</translation>
    </message>
    <message>
        <source>not a TSQ server</source>
        <translation>ليس خادم TSQ</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a TSQ server.</source>
        <translation>هناك ما يجيب، لكنه ليس خادم TSQ.</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>فشل الاتصال الآمن</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be set up.</source>
        <translation>تعذر إنشاء اتصال آمن بالخادم.</translation>
    </message>
    <message>
        <source>QUIC version not supported</source>
        <translation>إصدار QUIC غير مدعوم</translation>
    </message>
    <message>
        <source>The server does not speak version 1 of QUIC.</source>
        <translation>لا يدعم الخادم الإصدار 1 من QUIC.</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>أُغلق الاتصال</translation>
    </message>
    <message>
        <source>The connection to the server ended. It is tried again at the next check.</source>
        <translation>انتهى الاتصال بالخادم. ستُعاد المحاولة عند الفحص التالي.</translation>
    </message>
    <message>
        <source>no datagrams</source>
        <translation>لا داتاغرام</translation>
    </message>
    <message>
        <source>The server takes no datagrams. Set this server&apos;s transport to automatic or stream.</source>
        <translation>لا يقبل الخادم رسائل داتاغرام. يُرجى ضبط نقل هذا الخادم على تلقائي أو تدفق.</translation>
    </message>
    <message>
        <source>no streams</source>
        <translation>لا تدفقات</translation>
    </message>
    <message>
        <source>The server takes no streams. Set this server&apos;s transport to automatic or datagram.</source>
        <translation>لا يقبل الخادم التدفقات. يُرجى ضبط نقل هذا الخادم على تلقائي أو داتاغرام.</translation>
    </message>
    <message>
        <source>request unanswered</source>
        <translation>طلب بلا إجابة</translation>
    </message>
    <message>
        <source>The server is connected but did not answer in time.</source>
        <translation>الخادم متصل لكنه لم يجب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>The server refused to tell the time.</source>
        <translation>رفض الخادم إعطاء الوقت.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>إجابة غير مفهومة</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>تعذر فهم إجابة الخادم.</translation>
    </message>
    <message>
        <source>system limit reached</source>
        <translation>بُلغ حد النظام</translation>
    </message>
    <message>
        <source>The system grants no more threads, memory or open files. Close other programs.</source>
        <translation>لا يتيح النظام مزيدًا من مسارات التنفيذ أو الذاكرة أو الملفات المفتوحة. يُرجى إغلاق برامج أخرى.</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>مشكلة غير متوقعة</translation>
    </message>
    <message>
        <source>An internal error occurred. Please report it.</source>
        <translation>وقع خطأ داخلي. يُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>impossible round trip</source>
        <translation>زمن ذهاب وإياب مستحيل</translation>
    </message>
    <message>
        <source>The round-trip time of the answer is zero or negative, so it was not used.</source>
        <translation>زمن الذهاب والإياب للإجابة صفر أو سالب، لذلك لم تُستخدم.</translation>
    </message>
    <message>
        <source>server times out of order</source>
        <translation>أوقات الخادم غير مرتبة</translation>
    </message>
    <message>
        <source>By the server&apos;s own timestamps the answer left before the request arrived, so it was not used.</source>
        <translation>وفقًا للطوابع الزمنية للخادم أُرسلت الإجابة قبل وصول الطلب، لذلك لم تُستخدم.</translation>
    </message>
    <message>
        <source>local times out of order</source>
        <translation>الأوقات المحلية غير مرتبة</translation>
    </message>
    <message>
        <source>By your clock the answer came before the request was sent, so it was not used.</source>
        <translation>وفقًا لساعتك وصلت الإجابة قبل إرسال الطلب، لذلك لم تُستخدم.</translation>
    </message>
    <message>
        <source>more than a day off</source>
        <translation>فرق يتجاوز يومًا</translation>
    </message>
    <message>
        <source>the clock was set meanwhile</source>
        <translation>ضُبطت الساعة في أثناء ذلك</translation>
    </message>
    <message>
        <source>Your clock was set while the server was asked, so the answer was not used.</source>
        <translation>ضُبطت ساعتك في أثناء سؤال الخادم، لذلك لم تُستخدم الإجابة.</translation>
    </message>
    <message>
        <source>the computer slept meanwhile</source>
        <translation>دخل الحاسوب في السبات في أثناء ذلك</translation>
    </message>
    <message>
        <source>The computer slept while the server was asked, so the answer was not used.</source>
        <translation>دخل الحاسوب في السبات في أثناء سؤال الخادم، لذلك لم تُستخدم الإجابة.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>يُرجى إدخال عنوان الخادم.</translation>
    </message>
    <message>
        <source>A link to a time server starts with tsq://.</source>
        <translation>يبدأ رابط خادم الوقت بـ ⁦tsq://⁩.</translation>
    </message>
    <message>
        <source>A server&apos;s address contains no spaces.</source>
        <translation>لا يحتوي عنوان الخادم على مسافات.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets, as in [2001:db8::7]:443.</source>
        <translation>يُكتب عنوان IPv6 بين قوسين مربعين، كما في ⁦[2001:db8::7]:443⁩.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Enter a name, a name with a port such as time.example.org:443, an IP address, or a tsq:// link.</source>
        <translation>هذا ليس عنوان خادم. يُرجى إدخال اسم، أو اسم مع منفذ مثل ⁦time.example.org:443⁩، أو عنوان IP، أو رابط ⁦tsq://⁩.</translation>
    </message>
    <message>
        <source>answer without a request</source>
        <translation>إجابة بلا طلب</translation>
    </message>
    <message>
        <source>An answer came that belongs to no request. It was not used.</source>
        <translation>وصلت إجابة لا تخص أي طلب. لم تُستخدم.</translation>
    </message>
    <message>
        <source>answer repeated</source>
        <translation>إجابة مكررة</translation>
    </message>
    <message>
        <source>The same request was answered twice. Only the first answer was used.</source>
        <translation>وردت إجابتان عن الطلب نفسه. استُخدمت الأولى فقط.</translation>
    </message>
    <message>
        <source>answer not signed</source>
        <translation>إجابة غير موقَّعة</translation>
    </message>
    <message>
        <source>The server does not sign its answers. Remove the signature key from its settings, or ask its operator to sign.</source>
        <translation>لا يوقّع الخادم إجاباته. يُرجى إزالة مفتاح التوقيع من إعداداته، أو الطلب من مشغّله أن يوقّعها.</translation>
    </message>
    <message>
        <source>unknown signature key</source>
        <translation>مفتاح توقيع غير معروف</translation>
    </message>
    <message>
        <source>The server signs with a key that is not in its settings. Ask its operator for the current key.</source>
        <translation>يوقّع الخادم بمفتاح غير موجود في إعداداته. يُرجى طلب المفتاح الحالي من مشغّله.</translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation>توقيع خاطئ</translation>
    </message>
    <message>
        <source>The answer&apos;s signature is wrong: somebody may have forged it. It was not used.</source>
        <translation>توقيع الإجابة خاطئ: ربما زُوّرت. لم تُستخدم.</translation>
    </message>
    <message>
        <source>secret readable by others</source>
        <translation>ملف سري يقرؤه الآخرون</translation>
    </message>
    <message>
        <source>Other users can read the file with the secret key. Change that, then try again.</source>
        <translation>يمكن لمستخدمين آخرين قراءة الملف الذي يحتوي على المفتاح السري. يُرجى تغيير ذلك ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or your clock is far ahead. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>انتهت صلاحية شهادة الخادم، أو أن ساعتك متقدمة كثيرًا. يُرجى التحقق من تاريخ هذا الحاسوب؛ يضبط «مزامنة الساعة…» أيضًا الساعة البعيدة جدًا عن الصواب.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or your clock is far behind. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>لم تسرِ شهادة الخادم بعد، أو أن ساعتك متأخرة كثيرًا. يُرجى التحقق من تاريخ هذا الحاسوب؛ يضبط «مزامنة الساعة…» أيضًا الساعة البعيدة جدًا عن الصواب.</translation>
    </message>
    <message>
        <source>certificate too old</source>
        <translation>شهادة قديمة جدًا</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired before this program was made, whatever your clock says. Tell the operator of the server.</source>
        <translation>انتهت صلاحية شهادة الخادم قبل إنشاء هذا البرنامج، مهما كان ما تعرضه ساعتك. يُرجى إبلاغ مشغّل الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s time differs from yours by more than a day. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>يختلف وقت الخادم عن وقتك بأكثر من يوم. يُرجى التحقق من تاريخ هذا الحاسوب؛ يضبط «مزامنة الساعة…» أيضًا الساعة البعيدة جدًا عن الصواب.</translation>
    </message>
    <message>
        <source>answer too late</source>
        <translation>إجابة متأخرة جدًا</translation>
    </message>
    <message>
        <source>An answer came after its request had timed out. It was not used.</source>
        <translation>وصلت إجابة بعد انتهاء مهلة طلبها. لم تُستخدم.</translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be ahead by %Ln day(s) or more.</source>
        <translation>
            <numerusform>قد تكون ساعتك متقدمة بأقل من يوم أو أكثر.</numerusform>
            <numerusform>قد تكون ساعتك متقدمة بيوم واحد أو أكثر.</numerusform>
            <numerusform>قد تكون ساعتك متقدمة بيومين أو أكثر.</numerusform>
            <numerusform>قد تكون ساعتك متقدمة بمقدار %Ln أيام أو أكثر.</numerusform>
            <numerusform>قد تكون ساعتك متقدمة بمقدار %Ln يومًا أو أكثر.</numerusform>
            <numerusform>قد تكون ساعتك متقدمة بمقدار %Ln يوم أو أكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be behind by %Ln day(s) or more.</source>
        <translation>
            <numerusform>قد تكون ساعتك متأخرة بأقل من يوم أو أكثر.</numerusform>
            <numerusform>قد تكون ساعتك متأخرة بيوم واحد أو أكثر.</numerusform>
            <numerusform>قد تكون ساعتك متأخرة بيومين أو أكثر.</numerusform>
            <numerusform>قد تكون ساعتك متأخرة بمقدار %Ln أيام أو أكثر.</numerusform>
            <numerusform>قد تكون ساعتك متأخرة بمقدار %Ln يومًا أو أكثر.</numerusform>
            <numerusform>قد تكون ساعتك متأخرة بمقدار %Ln يوم أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The port is missing after the colon. Port 443 need not be given.</source>
        <translation>المنفذ مفقود بعد النقطتين. لا حاجة إلى ذكر المنفذ 443.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>History since %1 · %2</source>
        <comment>day, size</comment>
        <translation>السجل منذ %1 · %2</translation>
    </message>
    <message>
        <source>The history file was damaged. It was renamed, and a new one was begun.</source>
        <translation>كان ملف السجل تالفًا. أُعيدت تسميته وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>The history was written by a later version of TSQ Monitor, so it is neither read nor changed.</source>
        <translation>كُتب السجل بإصدار أحدث من مراقب TSQ، لذلك لا يُقرأ ولا يُغيَّر.</translation>
    </message>
    <message>
        <source>The disk is full: what is measured now is not kept until there is room.</source>
        <translation>القرص ممتلئ: لا يُحفظ ما يُقاس الآن حتى تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The history cannot be written: what is measured now is not kept.</source>
        <translation>لا يمكن كتابة السجل: لا يُحفظ ما يُقاس الآن.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this translation, in the language itself: Deutsch, français, 日本語</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>The clock is right</source>
        <translation>الساعة صحيحة</translation>
    </message>
    <message>
        <source>The clock drifts</source>
        <translation>الساعة تنحرف</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>الساعة خاطئة</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>الخوادم يناقض بعضها بعضًا</translation>
    </message>
    <message>
        <source>No server can be used</source>
        <translation>لا يمكن استخدام أي خادم</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>المراقبة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>%1 shows another key than the pinned one</source>
        <translation>يعرض %1 مفتاحًا غير المفتاح المثبّت</translation>
    </message>
    <message>
        <source>%1 has a new key</source>
        <translation>لدى %1 مفتاح جديد</translation>
    </message>
    <message>
        <source>%1 contradicts the majority of the servers</source>
        <translation>يناقض %1 أغلبية الخوادم</translation>
    </message>
    <message>
        <source>%1 agrees with the majority again</source>
        <translation>عاد %1 إلى الاتفاق مع الأغلبية</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>لا يجيب %1</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>عاد %1 إلى الإجابة</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2</source>
        <translation>تنتهي شهادة %1 في %2</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed until %2</source>
        <translation>جُدّدت شهادة %1 حتى %2</translation>
    </message>
    <message>
        <source>State of the clock</source>
        <translation>حالة الساعة</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Certificates and keys</source>
        <translation>الشهادات والمفاتيح</translation>
    </message>
    <message>
        <source>Corrections, sleep and network</source>
        <translation>التصحيحات والسبات والشبكة</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>The computer resumed from sleep</source>
        <translation>استأنف الحاسوب العمل بعد السبات</translation>
    </message>
    <message>
        <source>The clock was set by another program</source>
        <translation>ضبط برنامج آخر الساعة</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>تغيّرت الشبكة</translation>
    </message>
    <message>
        <source>The clock was synchronised</source>
        <translation>تمت مزامنة الساعة</translation>
    </message>
    <message>
        <source>The correction of the clock was undone</source>
        <translation>تم التراجع عن تصحيح الساعة</translation>
    </message>
    <message>
        <source>The command failed: %1</source>
        <translation>فشل الأمر: %1</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Export Plot or Measurements</source>
        <translation>تصدير المخطط أو القياسات</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة ‎(*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم ‎(*.svg)</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>جدول القياسات ‎(*.csv)</translation>
    </message>
    <message>
        <source>The clock of %1</source>
        <comment>name of the computer</comment>
        <translation>ساعة %1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>times, time zone</comment>
        <translation>%1 إلى %2 (%3)</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .pdf or .csv.</source>
        <translation>لم يُكتب %1: اختر اسمًا ينتهي بـ .png أو .svg أو .pdf أو .csv.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>تعذرت كتابة %1: %2. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>مستند (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>بدء التشغيل عند تسجيل الدخو&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Export as a Table…</source>
        <translation>تصدير كجد&amp;ول…</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>كُتب السجل إلى %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذرت كتابة %1.</translation>
    </message>
    <message>
        <source>Export History</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>جدول القياسات ‎(*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation>البد&amp;ء مخفيًا في علبة النظام</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;اللغة:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation>&amp;أيقونة العلبة:</translation>
    </message>
    <message>
        <source>As the panel</source>
        <translation>كاللوحة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Ask each server &amp;every:</source>
        <translation>سؤا&amp;ل كل خادم كل:</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Operators of public servers ask for 16 s or more.</source>
        <translation>يطلب مشغّلو الخوادم العامة 16 s أو أكثر.</translation>
    </message>
    <message>
        <source>&amp;Requests in a burst:</source>
        <translation>عدد الطلبا&amp;ت في الدفعة:</translation>
    </message>
    <message>
        <source>At the start, and with “Check Now”, each server gets this number of requests in a row.</source>
        <translation>عند البدء ومع «تحقق الآن» يُرسَل إلى كل خادم هذا العدد من الطلبات تباعًا.</translation>
    </message>
    <message>
        <source>&amp;Transport of new servers:</source>
        <translation>طريقة النقل للخوا&amp;دم الجديدة:</translation>
    </message>
    <message>
        <source>The clock &amp;drifts above:</source>
        <translation>&amp;الساعة منحرفة فوق:</translation>
    </message>
    <message>
        <source>The clock is &amp;wrong above:</source>
        <translation>الساعة خاطئة فو&amp;ق:</translation>
    </message>
    <message>
        <source>A state ends when the offset is below 70 % of its threshold.</source>
        <translation>تنتهي الحالة عندما تقل الإزاحة عن 70 % من عتبتها.</translation>
    </message>
    <message>
        <source>&amp;Notify me when the state changes</source>
        <translation>إ&amp;رسال تنبيه عند تغير الحالة</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>ساعا&amp;ت الهدوء</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>من (&amp;م):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;إلى:</translation>
    </message>
    <message>
        <source>&amp;Keep single answers for:</source>
        <translation>الاحتفا&amp;ظ بكل إجابة مدة:</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Medians, minima and maxima of each minute and hour are kept for a year.</source>
        <translation>يُحتفظ بالوسيط والحدين الأدنى والأقصى لكل دقيقة وساعة مدة سنة.</translation>
    </message>
    <message>
        <source>Nothing is kept on disk.</source>
        <translation>لا يُحفظ شيء على القرص.</translation>
    </message>
    <message>
        <source>&amp;Clear History…</source>
        <translation>مسح &amp;السجل…</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Delete all measurements and events?</source>
        <translation>هل تريد حذف جميع القياسات والأحداث؟</translation>
    </message>
    <message>
        <source>The plots begin anew. This cannot be undone.</source>
        <translation>تبدأ المخططات من جديد. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذ&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الألوا&amp;ن:</translation>
    </message>
    <message>
        <source>Show the &amp;thresholds of the alerts as lines</source>
        <translation>إظهار عتبا&amp;ت التنبيهات كخطوط</translation>
    </message>
    <message>
        <source>&amp;Mark sleep, changes of the network and settings of the clock</source>
        <translation>تعليم السبات &amp;وتغيرات الشبكة وضبط الساعة</translation>
    </message>
    <message>
        <source>&amp;Reconnect quickly</source>
        <translation>إعا&amp;دة الاتصال بسرعة</translation>
    </message>
    <message>
        <source>Keeps a ticket of each verified server, readable by you alone: with it, connecting again takes one round trip instead of two.</source>
        <translation>يحتفظ بتذكرة لكل خادم تم التحقق منه، لا يقرؤها سواك: وبها يستغرق الاتصال مجددًا ذهابًا وإيابًا واحدًا بدلًا من اثنين.</translation>
    </message>
    <message>
        <source>Remove All My &amp;Data…</source>
        <translation>إ&amp;زالة جميع بياناتي…</translation>
    </message>
    <message>
        <source>Remove All My Data</source>
        <translation>إزالة جميع بياناتي</translation>
    </message>
    <message>
        <source>Remove all data that TSQ Monitor keeps for you?</source>
        <translation>هل تريد إزالة جميع البيانات التي يحتفظ بها مراقب TSQ لك؟</translation>
    </message>
    <message>
        <source>Servers, settings and history are deleted, and it no longer starts at login. Then the program ends. This cannot be undone.</source>
        <translation>تُحذف الخوادم والإعدادات والسجل، ولا يبدأ البرنامج عند تسجيل الدخول بعد ذلك. ثم ينتهي البرنامج. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>&amp;Remove and Quit</source>
        <translation>إ&amp;زالة وإنهاء</translation>
    </message>
    <message>
        <source>Settings and servers are in %1.</source>
        <translation>الإعدادات والخوادم في %1.</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation>السجل في %1.</translation>
    </message>
    <message>
        <source>Show the &amp;uncertainty of the combined offset and of the selected server</source>
        <translation>إظها&amp;ر عدم اليقين للإزاحة المجتمعة وللخادم المحدد</translation>
    </message>
    <message>
        <source>… when a &amp;server contradicts the majority</source>
        <translation>… عندما يناقض خا&amp;دم الأغلبية</translation>
    </message>
    <message>
        <source>… when a server does not &amp;answer</source>
        <translation>… عندما لا يجيب خادم (&amp;ب)</translation>
    </message>
    <message>
        <source>… when a &amp;certificate ends within 14 days</source>
        <translation>… عندما تنتهي شهاد&amp;ة خلال 14 يومًا</translation>
    </message>
    <message>
        <source>… when a server has a new &amp;key</source>
        <translation>… عندما يكون لخادم مفتا&amp;ح جديد</translation>
    </message>
    <message>
        <source>&amp;Run when the state changes:</source>
        <translation>تشغيل عند تغير الحالة (&amp;غ):</translation>
    </message>
    <message>
        <source>a program and its arguments</source>
        <translation>برنامج ووسائطه</translation>
    </message>
    <message>
        <source>It runs without a shell, at most every 30 s, with TSQ_STATE, TSQ_OFFSET and others in its environment; see tsq-monitor(1). If it fails, that is an event.</source>
        <translation>يعمل بلا صدفة (shell)، مرة كل 30 s على الأكثر، مع TSQ_STATE وTSQ_OFFSET وغيرهما في بيئته؛ راجع ⁦tsq-monitor(1)⁩. ويُسجَّل فشله حدثًا.</translation>
    </message>
    <message>
        <source>Show a &amp;legend below the plots</source>
        <translation>عرض وسيلة إيضاح تحت المخططات (&amp;ض)</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>ns</source>
        <translation>ns</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>%1: the clock loses %2 a day</source>
        <translation>‏%1: تتأخر الساعة %2 يوميًا</translation>
    </message>
    <message>
        <source>%1: the clock gains %2 a day</source>
        <translation>‏%1: تتقدم الساعة %2 يوميًا</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>تدفق</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>داتاغرام</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>آخر إخفاق</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Estimated error</source>
        <translation>الخطأ المقدَّر</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>زمن الذهاب والإياب</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>التذبذب</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Local timestamps</source>
        <translation>الطوابع الزمنية المحلية</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Median offset</source>
        <translation>وسيط الإزاحة</translation>
    </message>
    <message>
        <source>5 % and 95 %</source>
        <translation>5 % و95 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانسياق</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>صادرة لـ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>ساعة الخادم</translation>
    </message>
    <message>
        <source>Shown range of the plot</source>
        <translation>المدة المعروضة في المخطط</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>مستأنفة</translation>
    </message>
    <message>
        <source>resumed, with the first request sent at once (0-RTT)</source>
        <translation>مستأنفة، مع إرسال الطلب الأول فورًا (0-RTT)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>بالتفصيل</translation>
    </message>
    <message>
        <source>Signed answers</source>
        <translation>الإجابات الموقَّعة</translation>
    </message>
    <message>
        <source>Required, by a key in %1</source>
        <translation>مطلوبة، بمفتاح في %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Answers not used</source>
        <translation>الإجابات غير المستخدمة</translation>
    </message>
    <message>
        <source>%1 ± %2 ppm</source>
        <translation>⁦%1 ± %2 ppm⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>داتاغرام</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>تدفقات</translation>
    </message>
    <message>
        <source>An authority file (%1)</source>
        <translation>ملف سلطة تصديق (%1)</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>مفتاح مثبَّت</translation>
    </message>
    <message>
        <source>Nothing: not authenticated</source>
        <translation>لا شيء: بلا مصادقة</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>سلطات التصديق في هذا النظام</translation>
    </message>
    <message>
        <source>It answers: your clock is %1, %2. Round trip: %3.</source>
        <comment>offset, uncertainty, duration</comment>
        <translation>الخادم يجيب: ساعتك %1، %2. زمن الذهاب والإياب: %3.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Your clock is right to within %1</source>
        <translation>ساعتك صحيحة في حدود %1</translation>
    </message>
    <message>
        <source>Your clock is %1 behind</source>
        <translation>ساعتك متأخرة بمقدار %1</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead</source>
        <translation>ساعتك متقدمة بمقدار %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>just now or 12 s ago</comment>
        <translation>آخر فحص: %1</translation>
    </message>
    <message>
        <source>Last answer %1: %2, %3.</source>
        <comment>when, offset in words, uncertainty</comment>
        <translation>آخر إجابة %1: الساعة %2، %3.</translation>
    </message>
    <message>
        <source>authenticated over QUIC</source>
        <translation>مصادَق عليه عبر QUIC</translation>
    </message>
    <message>
        <source>not authenticated: anyone could have answered</source>
        <translation>بلا مصادقة: كان بإمكان أي طرف أن يجيب</translation>
    </message>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>يُرجى التحقق من الاتصال بالشبكة ومن عناوين الخوادم في القائمة.</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>صحيحة تمامًا</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>متأخرة بمقدار %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>متقدمة بمقدار %1</translation>
    </message>
    <message>
        <source>no servers</source>
        <translation>لا خوادم</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>منحرفة</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خاطئة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>المراقبة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>لا خوادم بعد</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>جارٍ سؤال الخوادم…</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>لا يجيب أي خادم</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>المراقبة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Add a server to see how right your clock is.</source>
        <translation>أضِف خادمًا لمعرفة مدى صحة ساعتك.</translation>
    </message>
    <message>
        <source>Nothing is measured until you resume.</source>
        <translation>لا يُقاس شيء حتى تُستأنف المراقبة.</translation>
    </message>
    <message>
        <source>right to within %1</source>
        <translation>صحيحة في حدود %1</translation>
    </message>
    <message>
        <source>TSQ: %1</source>
        <translation>‏TSQ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated</source>
        <translation>
            <numerusform>جميع الخوادم مصادَق عليها</numerusform>
            <numerusform>خادم واحد بلا مصادقة</numerusform>
            <numerusform>خادمان بلا مصادقة</numerusform>
            <numerusform>%Ln خوادم بلا مصادقة</numerusform>
            <numerusform>%Ln خادمًا بلا مصادقة</numerusform>
            <numerusform>%Ln خادم بلا مصادقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) to ask</source>
        <translation>
            <numerusform>لا خوادم لسؤالها</numerusform>
            <numerusform>يُسأل خادم واحد</numerusform>
            <numerusform>يُسأل خادمان</numerusform>
            <numerusform>تُسأل %Ln خوادم</numerusform>
            <numerusform>يُسأل %Ln خادمًا</numerusform>
            <numerusform>يُسأل %Ln خادم</numerusform>
        </translation>
    </message>
    <message>
        <source>servers contradict each other</source>
        <translation>الخوادم تتناقض</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>الخوادم يناقض بعضها بعضًا</translation>
    </message>
    <message>
        <source>Offset: %1
Bound: %2 (the truth is within it if most servers are honest)
Estimated error: %3 (one standard deviation)</source>
        <translation>الإزاحة: %1
حد الخطأ: %2 (القيمة الحقيقية ضمنه إذا كانت أغلبية الخوادم صادقة)
الخطأ المقدَّر: %3 (انحراف معياري واحد)</translation>
    </message>
    <message>
        <source>No more than half of them agree: add servers, or remove those that are wrong.</source>
        <translation>لا يتفق أكثر من نصفها: يُرجى إضافة خوادم، أو إزالة الخاطئة منها.</translation>
    </message>
    <message>
        <source>Nothing is measured until %1.</source>
        <comment>a time of day</comment>
        <translation>لا يُقاس شيء حتى %1.</translation>
    </message>
    <message>
        <source>Polling continues as soon as there is a network.</source>
        <translation>يُستأنف الاستعلام حالما تتوفر شبكة.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>هذا الحاسوب غير متصل بالشبكة</translation>
    </message>
    <message>
        <source>Your settings cannot be saved: %1 cannot be written. Changes are lost when the program ends.</source>
        <translation>لا يمكن حفظ إعداداتك: تتعذر كتابة %1. ستُفقد التغييرات عند انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as %1.</source>
        <translation>كان ملف الإعدادات تالفًا. وهو محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>Some settings were made by another version of TSQ Monitor and are left as they are.</source>
        <translation>وُضعت بعض الإعدادات بإصدار آخر من مراقب TSQ، وتُركت كما هي.</translation>
    </message>
    <message>
        <source>No server can be trusted</source>
        <translation>لا يمكن الوثوق بأي خادم</translation>
    </message>
    <message>
        <source>Servers answer, but none can be trusted: each server&apos;s tool tip says why.</source>
        <translation>تجيب خوادم، لكن لا يمكن الوثوق بأي منها: السبب مذكور في تلميح كل خادم.</translation>
    </message>
    <message>
        <source>Your clock is about %1 behind</source>
        <comment>days</comment>
        <translation>ساعتك متأخرة بنحو %1</translation>
    </message>
    <message>
        <source>Your clock is about %1 ahead</source>
        <comment>days</comment>
        <translation>ساعتك متقدمة بنحو %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>All servers are silent although this computer has a network: a firewall may block UDP.</source>
        <translation>جميع الخوادم صامتة مع أن الحاسوب متصل بالشبكة: ربما يحجب جدار الحماية UDP.</translation>
    </message>
    <message>
        <source>good, but not authenticated</source>
        <translation>جيدة، لكن بلا مصادقة</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>بلا مصادقة</translation>
    </message>
</context>
<context>
    <name>SteeringText</name>
    <message>
        <source>the five-minute timer</source>
        <translation>مؤقت الدقائق الخمس</translation>
    </message>
    <message>
        <source>Set by %1, against each other</source>
        <translation>يضبطها %1، وكلٌّ ضد الآخر</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>يضبطها %1</translation>
    </message>
    <message>
        <source>Set by TSQ every five minutes</source>
        <translation>يضبطها TSQ كل خمس دقائق</translation>
    </message>
    <message>
        <source>Set by an unknown program</source>
        <translation>يضبطها برنامج مجهول</translation>
    </message>
    <message>
        <source>It is not known what sets this clock</source>
        <translation>لا يُعرف ما يضبط هذه الساعة</translation>
    </message>
    <message>
        <source>Nothing sets this clock</source>
        <translation>لا شيء يضبط هذه الساعة</translation>
    </message>
    <message>
        <source>claims to be within %1</source>
        <translation>تذكر أن الخطأ لا يتجاوز %1</translation>
    </message>
    <message>
        <source>claims %1, %2</source>
        <comment>0.42 ms behind, ± 0.31 ms</comment>
        <translation>تذكر: %1، %2</translation>
    </message>
    <message>
        <source>kernel %1 ppm, within %2</source>
        <translation>النواة %1 ppm، ضمن %2</translation>
    </message>
    <message>
        <source>kernel %1 ppm, not synchronised</source>
        <translation>النواة %1 ppm، غير متزامنة</translation>
    </message>
    <message>
        <source>claims nothing yet</source>
        <translation>لا تذكر شيئًا بعد</translation>
    </message>
    <message>
        <source>your servers agree</source>
        <translation>خوادمك توافق</translation>
    </message>
    <message>
        <source>your servers contradict it</source>
        <translation>خوادمك تناقض ذلك</translation>
    </message>
    <message>
        <source>The service that sets this clock, what it says about the clock, whether your authenticated servers agree, and the kernel&apos;s correction of the frequency and its error bound.</source>
        <translation>الخدمة التي تضبط هذه الساعة، وما تقوله عنها، وهل توافق خوادمك الموثّقة، وتصحيح النواة للتردد وحد خطئها.</translation>
    </message>
    <message>
        <source>It follows %1.</source>
        <translation>تتبع %1.</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right?</source>
        <translation>هل تترك tsqd يُبقي هذه الساعة صحيحة؟</translation>
    </message>
    <message>
        <source>Let TSQ set this clock every five minutes?</source>
        <translation>هل تترك TSQ يضبط هذه الساعة كل خمس دقائق؟</translation>
    </message>
    <message>
        <source>%1 will be stopped.</source>
        <translation>سيوقَف %1.</translation>
    </message>
    <message>
        <source>It also starts with the computer, and asks the servers in %1.</source>
        <translation>تبدأ أيضًا مع الحاسوب، وتسأل الخوادم المذكورة في %1.</translation>
    </message>
    <message>
        <source>What is stopped no longer starts with the computer, because only one service may set the clock.</source>
        <translation>ما يوقَف لا يبدأ مع الحاسوب بعد ذلك، لأن خدمة واحدة فقط يجوز أن تضبط الساعة.</translation>
    </message>
    <message>
        <source>tsqd keeps this clock right from now on.</source>
        <translation>يُبقي tsqd هذه الساعة صحيحة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>TSQ sets this clock every five minutes from now on.</source>
        <translation>يضبط TSQ هذه الساعة كل خمس دقائق من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>It runs, but only until the computer restarts: %1</source>
        <translation>تعمل، لكن حتى إعادة تشغيل الحاسوب فقط: %1</translation>
    </message>
    <message>
        <source>You are not authorised; nothing was changed.</source>
        <translation>ليست لديك صلاحية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>systemd cannot be reached; nothing was changed.</source>
        <translation>تعذر الوصول إلى systemd؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 did not start. &quot;journalctl -u %2&quot; shows why. %3</source>
        <translation>لم يبدأ %1. يبيّن &quot;journalctl -u %2&quot; السبب. %3</translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلا&amp;ق</translation>
    </message>
    <message>
        <source>Measuring again…</source>
        <translation>جارٍ القياس مجددًا…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln server(s) several times each.</source>
        <translation>
            <numerusform>لا خوادم لسؤالها.</numerusform>
            <numerusform>جارٍ سؤال خادم واحد عدة مرات.</numerusform>
            <numerusform>جارٍ سؤال خادمين عدة مرات لكل منهما.</numerusform>
            <numerusform>جارٍ سؤال %Ln خوادم عدة مرات لكل منها.</numerusform>
            <numerusform>جارٍ سؤال %Ln خادمًا عدة مرات لكل منها.</numerusform>
            <numerusform>جارٍ سؤال %Ln خادم عدة مرات لكل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>عدم اليقين</translation>
    </message>
    <message>
        <source>Clock now, and then</source>
        <translation>الساعة قبل التغيير وبعده</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>Waiting for permission…</source>
        <translation>بانتظار الإذن…</translation>
    </message>
    <message>
        <source>Your desktop may ask for an administrator&apos;s password. Nothing is changed before that.</source>
        <translation>قد يطلب سطح المكتب كلمة مرور مدير النظام. لا يُغيَّر شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Correcting the clock…</source>
        <translation>جارٍ تصحيح الساعة…</translation>
    </message>
    <message>
        <source>You can close this window: the correction goes on.</source>
        <translation>يمكن إغلاق هذه النافذة: يستمر التصحيح.</translation>
    </message>
    <message>
        <source>It has been measured again.</source>
        <translation>أُعيد القياس.</translation>
    </message>
    <message>
        <source>No server gave a usable answer afterwards, so the result could not be verified.</source>
        <translation>لم يعطِ أي خادم إجابة صالحة بعد ذلك، لذلك تعذر التحقق من النتيجة.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>يُرجى التحقق من الاتصال بالشبكة ومن عناوين الخوادم في القائمة.</translation>
    </message>
    <message>
        <source>Your clock is %1, but that may be wrong by %2: to move it could make it worse.</source>
        <comment>offset in words, size</comment>
        <translation>ساعتك %1، لكن قد يبلغ خطأ هذه القيمة %2: قد يزيدها التحريك سوءًا.</translation>
    </message>
    <message>
        <source>No more than half of them agree, so it is not known which are right. Remove those that are wrong, or add servers.</source>
        <translation>لا يتفق أكثر من نصفها، لذلك لا يُعرف أيها صحيح. يُرجى إزالة الخاطئة منها، أو إضافة خوادم.</translation>
    </message>
    <message>
        <source>Fewer servers agree than are needed. Look at those that did not answer, or add servers.</source>
        <translation>عدد الخوادم المتفقة أقل من المطلوب. يُرجى النظر في الخوادم التي لم تجب، أو إضافة خوادم.</translation>
    </message>
    <message>
        <source>Around it clocks differ by a second although they are right. Try again in a few minutes.</source>
        <translation>قرب الثانية الكبيسة تختلف الساعات بثانية حتى إن كانت صحيحة. يُرجى إعادة المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The clock of this system can only be corrected gradually, which would take weeks for %1. Set date and time by hand first.</source>
        <translation>لا يمكن تصحيح ساعة هذا النظام إلا تدريجيًا، ويستغرق ذلك أسابيع لمقدار %1. يُرجى ضبط التاريخ والوقت يدويًا أولًا.</translation>
    </message>
    <message>
        <source>The kernel reports that its clock is synchronised, but not which program does it. Two programs that set the same clock work against each other: leave it to that program, or stop it first.</source>
        <translation>تفيد النواة بأن ساعتها متزامنة، لكن لا تذكر البرنامج الذي يزامنها. إذا ضبط برنامجان الساعة نفسها عمل كل منهما ضد الآخر: يُرجى ترك الأمر لذلك البرنامج، أو إيقافه أولًا.</translation>
    </message>
    <message>
        <source>Two programs that set the same clock work against each other. Leave it to %1, or stop %1 first.</source>
        <translation>إذا ضبط برنامجان الساعة نفسها عمل كل منهما ضد الآخر. يُرجى ترك الأمر لـ %1، أو إيقاف %1 أولًا.</translation>
    </message>
    <message>
        <source>%1 of it are still to come, in about %2.</source>
        <translation>بقي منه %1، خلال نحو %2.</translation>
    </message>
    <message>
        <source>Wait for its end, or undo it.</source>
        <translation>يُرجى انتظار نهايته، أو التراجع عنه.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>يُرجى انتظار نهايته.</translation>
    </message>
    <message>
        <source>tsq-helper, which sets the clock for authorised users, is not installed, and the system offers no other way. Install it, or run tsq-adjtime as root.</source>
        <translation>البرنامج tsq-helper، الذي يضبط الساعة للمستخدمين المخوَّلين، غير مثبت، ولا يوفر النظام طريقة أخرى. يُرجى تثبيته، أو تشغيل tsq-adjtime بحساب root.</translation>
    </message>
    <message>
        <source>The password prompt was closed, or the password was not accepted.</source>
        <translation>أُغلقت نافذة كلمة المرور، أو لم تُقبل كلمة المرور.</translation>
    </message>
    <message>
        <source>An administrator&apos;s password is needed, but no program is running that could ask for it. Start the authentication agent of your desktop, or run tsq-adjtime in a terminal.</source>
        <translation>كلمة مرور مدير النظام مطلوبة، لكن لا يعمل برنامج يمكنه طلبها. يُرجى تشغيل وكيل المصادقة لسطح المكتب، أو تشغيل tsq-adjtime في طرفية.</translation>
    </message>
    <message>
        <source>polkit, which decides who may set the clock, does not answer. Start it, then try again.</source>
        <translation>الخدمة polkit، التي تقرر من يجوز له ضبط الساعة، لا تجيب. يُرجى تشغيلها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The helper does not move a clock by so much. Set date and time by hand first.</source>
        <translation>لا يحرك البرنامج المساعد الساعة بهذا المقدار. يُرجى ضبط التاريخ والوقت يدويًا أولًا.</translation>
    </message>
    <message>
        <source>It was measured more than two minutes ago. Measure again.</source>
        <translation>مضت أكثر من دقيقتين على القياس. يُرجى إعادة القياس.</translation>
    </message>
    <message>
        <source>Another program has set it since it was measured. Measure again.</source>
        <translation>ضبطها برنامج آخر بعد قياسها. يُرجى إعادة القياس.</translation>
    </message>
    <message>
        <source>It has been corrected since it was measured. Measure again.</source>
        <translation>صُحّحت بعد قياسها. يُرجى إعادة القياس.</translation>
    </message>
    <message>
        <source>Earlier requests still wait for a password. Answer or dismiss these, then try again.</source>
        <translation>لا تزال طلبات سابقة تنتظر كلمة مرور. يُرجى الإجابة عنها أو إلغاؤها، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The helper was called too often. Wait a few seconds, then try again.</source>
        <translation>استُدعي البرنامج المساعد مرات كثيرة. يُرجى الانتظار بضع ثوانٍ ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>A correction can be undone once, within ten minutes, if no other program has set the clock since.</source>
        <translation>يمكن التراجع عن التصحيح مرة واحدة خلال عشر دقائق، إذا لم يضبط برنامج آخر الساعة بعده.</translation>
    </message>
    <message>
        <source>The helper ended before it answered. The main window shows the present offset of the clock.</source>
        <translation>انتهى البرنامج المساعد قبل أن يجيب. تعرض النافذة الرئيسية الإزاحة الحالية للساعة.</translation>
    </message>
    <message>
        <source>The system did not take the change: %1</source>
        <translation>لم يقبل النظام التغيير: %1</translation>
    </message>
    <message>
        <source>The clock cannot be set from here</source>
        <translation>لا يمكن ضبط الساعة من هنا</translation>
    </message>
    <message>
        <source>This clock is set by another program</source>
        <translation>يضبط هذه الساعة برنامج آخر</translation>
    </message>
    <message>
        <source>This clock is set by %1</source>
        <translation>يضبط هذه الساعة %1</translation>
    </message>
    <message>
        <source>An earlier correction is still running</source>
        <translation>لا يزال تصحيح سابق جاريًا</translation>
    </message>
    <message>
        <source>This cannot be undone any more</source>
        <translation>لم يعد التراجع عن هذا ممكنًا</translation>
    </message>
    <message>
        <source>It is not known whether the clock was changed</source>
        <translation>لا يُعرف هل تغيّرت الساعة</translation>
    </message>
    <message>
        <source>The clock was not changed</source>
        <translation>لم تتغير الساعة</translation>
    </message>
    <message>
        <source>No server gave a usable answer</source>
        <translation>لم يعطِ أي خادم إجابة صالحة</translation>
    </message>
    <message>
        <source>The servers disagree</source>
        <translation>الخوادم غير متفقة</translation>
    </message>
    <message>
        <source>Too few servers agree</source>
        <translation>عدد الخوادم المتفقة قليل جدًا</translation>
    </message>
    <message>
        <source>A leap second is near</source>
        <translation>ثانية كبيسة قريبة</translation>
    </message>
    <message>
        <source>The offset is too large</source>
        <translation>الإزاحة كبيرة جدًا</translation>
    </message>
    <message>
        <source>Move the clock forward by %1?</source>
        <translation>هل تريد تقديم الساعة بمقدار %1؟</translation>
    </message>
    <message>
        <source>Move the clock back by %1?</source>
        <translation>هل تريد تأخير الساعة بمقدار %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 from %Ln answer(s).</source>
        <comment>just now or 12 s ago</comment>
        <translation>
            <numerusform>القياس: %1، بلا إجابات.</numerusform>
            <numerusform>القياس: %1، من إجابة واحدة.</numerusform>
            <numerusform>القياس: %1، من إجابتين.</numerusform>
            <numerusform>القياس: %1، من %Ln إجابات.</numerusform>
            <numerusform>القياس: %1، من %Ln إجابة.</numerusform>
            <numerusform>القياس: %1، من %Ln إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gradually, in about %1. No program sees time jump.</source>
        <translation>تدريجيًا، خلال نحو %1. لا يرى أي برنامج قفزة في الوقت.</translation>
    </message>
    <message>
        <source>At once. Programs see time jump forward.</source>
        <translation>دفعة واحدة. ترى البرامج قفزة في الوقت إلى الأمام.</translation>
    </message>
    <message>
        <source>At once. Programs see time jump back, which some do not expect.</source>
        <translation>دفعة واحدة. ترى البرامج الوقت يعود إلى الوراء، وبعضها لا يتوقع ذلك.</translation>
    </message>
    <message>
        <source>This is more than 15 minutes. Compare with another clock before you go on.</source>
        <translation>هذا أكثر من 15 دقيقة. يُرجى المقارنة بساعة أخرى قبل المتابعة.</translation>
    </message>
    <message>
        <source>This clock is set by another program, which will work against the change.</source>
        <translation>يضبط هذه الساعة برنامج آخر، وسيعمل ضد هذا التغيير.</translation>
    </message>
    <message>
        <source>This clock is set by %1, which will work against the change.</source>
        <translation>يضبط هذه الساعة %1، وسيعمل ضد هذا التغيير.</translation>
    </message>
    <message>
        <source>These servers are not authenticated: anyone could have answered in their place.</source>
        <translation>هذه الخوادم بلا مصادقة: كان بإمكان أي طرف أن يجيب بدلًا منها.</translation>
    </message>
    <message>
        <source>You may be asked for an administrator&apos;s password.</source>
        <translation>قد تُطلب كلمة مرور مدير النظام.</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again; for ten minutes you can undo the change.</source>
        <translation>تُقاس الساعة مجددًا بعد ذلك؛ ويمكن التراجع عن التغيير خلال عشر دقائق.</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again. The change cannot be undone: tsq-helper is not installed, so the system&apos;s own date service makes it.</source>
        <translation>تُقاس الساعة مجددًا بعد ذلك. لا يمكن التراجع عن التغيير: tsq-helper غير مثبت، لذلك تنفذ التغيير خدمة التاريخ في النظام.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا حاجة إلى تصحيح</translation>
    </message>
    <message>
        <source>The correction was undone.</source>
        <translation>تم التراجع عن التصحيح.</translation>
    </message>
    <message>
        <source>The clock was moved forward by %1.</source>
        <translation>قُدّمت الساعة بمقدار %1.</translation>
    </message>
    <message>
        <source>The clock was moved back by %1.</source>
        <translation>أُخّرت الساعة بمقدار %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are still to come, in about %3.</source>
        <translation>بقي %1 من %2، خلال نحو %3.</translation>
    </message>
    <message>
        <source>measuring to set the clock</source>
        <translation>جارٍ القياس لضبط الساعة</translation>
    </message>
    <message>
        <source>measuring whether the clock is right now</source>
        <translation>جارٍ قياس ما إذا كانت الساعة صحيحة الآن</translation>
    </message>
    <message>
        <source>waiting for permission to set the clock</source>
        <translation>بانتظار الإذن لضبط الساعة</translation>
    </message>
    <message>
        <source>undoing the last correction</source>
        <translation>جارٍ التراجع عن آخر تصحيح</translation>
    </message>
    <message>
        <source>correcting the clock, %1 to go</source>
        <translation>جارٍ تصحيح الساعة، بقي %1</translation>
    </message>
    <message>
        <source>By this clock, which says %1, the servers&apos; certificates are not valid. If the clock is that wrong, their dates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>وفقًا لهذه الساعة، التي تعرض %1، شهادات الخوادم غير سارية. إذا كانت الساعة خاطئة إلى هذا الحد، فيمكن تجاهل تواريخ الشهادات مرة واحدة لقياس الوقت. لا يُغيَّر شيء قبل أن ترى النتيجة.</translation>
    </message>
    <message>
        <source>The servers disagree, or told another time when they were asked again. Remove those that are wrong, or add servers.</source>
        <translation>الخوادم غير متفقة، أو أعطت وقتًا آخر عند سؤالها مجددًا. يُرجى إزالة الخاطئة منها، أو إضافة خوادم.</translation>
    </message>
    <message>
        <source>The servers&apos; certificates expired before this program was built, so they are too old at any time. Add other servers.</source>
        <translation>انتهت صلاحية شهادات الخوادم قبل بناء هذا البرنامج، فهي قديمة جدًا في أي وقت. يُرجى إضافة خوادم أخرى.</translation>
    </message>
    <message>
        <source>At the time that the servers report, their certificates are not valid either: they have expired, or another server answers with them. Add other servers.</source>
        <translation>شهادات الخوادم غير سارية أيضًا في الوقت الذي تعطيه هذه الخوادم: إما انتهت صلاحيتها، أو يجيب بها خادم آخر. يُرجى إضافة خوادم أخرى.</translation>
    </message>
    <message>
        <source>The servers report a time from before this program was built. Add other servers.</source>
        <translation>تعطي الخوادم وقتًا سابقًا لبناء هذا البرنامج. يُرجى إضافة خوادم أخرى.</translation>
    </message>
    <message>
        <source>The servers report a time from before the last time that was verified on this computer. Add other servers.</source>
        <translation>تعطي الخوادم وقتًا سابقًا لآخر وقت تم التحقق منه على هذا الحاسوب. يُرجى إضافة خوادم أخرى.</translation>
    </message>
    <message>
        <source>With the dates ignored, one server is not enough. Add another one with a name and a key of its own, or pin the key of this one.</source>
        <translation>لا يكفي خادم واحد عند تجاهل التواريخ. يُرجى إضافة خادم آخر له اسم ومفتاح خاصان به، أو تثبيت مفتاح هذا الخادم.</translation>
    </message>
    <message>
        <source>By the present clock the servers&apos; certificates are not valid. Their dates were ignored to measure the time, and are valid at that time.</source>
        <translation>شهادات الخوادم غير سارية وفقًا للساعة الحالية. جرى تجاهل تواريخها لقياس الوقت، وهي سارية في الوقت المقيس.</translation>
    </message>
    <message>
        <source>No certificate is valid by this clock</source>
        <translation>لا شهادة سارية وفقًا لهذه الساعة</translation>
    </message>
    <message>
        <source>The time could not be measured</source>
        <translation>تعذر قياس الوقت</translation>
    </message>
    <message>
        <source>This computer&apos;s system bus cannot be reached, so tsq-helper, which sets the clock for authorised users, cannot be called. Start D-Bus, or run tsq-adjtime as root.</source>
        <translation>لا يمكن الوصول إلى ناقل النظام في هذا الحاسوب، لذلك يتعذر استدعاء tsq-helper الذي يضبط الساعة للمستخدمين المخوَّلين. يُرجى تشغيل D-Bus، أو تشغيل tsq-adjtime بحساب root.</translation>
    </message>
    <message>
        <source>The servers&apos; time differs by more than a day from this clock, which says %1. If the clock is that wrong, the dates of their certificates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>يختلف وقت الخوادم بأكثر من يوم عن هذه الساعة، التي تعرض %1. إذا كانت الساعة خاطئة إلى هذا الحد، فيمكن تجاهل تواريخ شهاداتها مرة واحدة لقياس الوقت. لا يُغيَّر شيء قبل أن ترى النتيجة.</translation>
    </message>
</context>
<context>
    <name>TallyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree</source>
        <translation>
            <numerusform>لا يتفق أي خادم</numerusform>
            <numerusform>خادم واحد متفق</numerusform>
            <numerusform>خادمان متفقان</numerusform>
            <numerusform>%Ln خوادم متفقة</numerusform>
            <numerusform>%Ln خادمًا متفقًا</numerusform>
            <numerusform>%Ln خادم متفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agree(s)</source>
        <translation>
            <numerusform>لا متفق</numerusform>
            <numerusform>واحد متفق</numerusform>
            <numerusform>اثنان متفقان</numerusform>
            <numerusform>%Ln متفقة</numerusform>
            <numerusform>%Ln متفقًا</numerusform>
            <numerusform>%Ln متفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <comment>servers</comment>
        <translation>
            <numerusform>لا خاطئ</numerusform>
            <numerusform>واحد خاطئ</numerusform>
            <numerusform>اثنان خاطئان</numerusform>
            <numerusform>%Ln خاطئة</numerusform>
            <numerusform>%Ln خاطئًا</numerusform>
            <numerusform>%Ln خاطئ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusable</source>
        <comment>servers</comment>
        <translation>
            <numerusform>لا غير صالح</numerusform>
            <numerusform>واحد غير صالح</numerusform>
            <numerusform>اثنان غير صالحين</numerusform>
            <numerusform>%Ln غير صالحة</numerusform>
            <numerusform>%Ln غير صالح</numerusform>
            <numerusform>%Ln غير صالح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s), too few to outvote a liar</source>
        <translation>
            <numerusform>لا خوادم، أقل من أن تغلب خادمًا كاذبًا</numerusform>
            <numerusform>خادم واحد، أقل من أن يغلب خادمًا كاذبًا</numerusform>
            <numerusform>خادمان، أقل من أن يغلبا خادمًا كاذبًا</numerusform>
            <numerusform>%Ln خوادم، أقل من أن تغلب خادمًا كاذبًا</numerusform>
            <numerusform>%Ln خادمًا، أقل من أن تغلب خادمًا كاذبًا</numerusform>
            <numerusform>%Ln خادم، أقل من أن تغلب خادمًا كاذبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few to outvote a liar</source>
        <comment>3 agree, 1 wrong</comment>
        <translation>%1: أقل من أن تغلب خادمًا كاذبًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 agree, 1 wrong</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>selected</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>falseticker, off by %1</source>
        <translation>ساعة كاذبة (falseticker)، بفارق %1</translation>
    </message>
    <message>
        <source>contradicted by the others</source>
        <translation>يناقضه الآخرون</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>its own clock is not set</source>
        <translation>ساعته غير مضبوطة</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>يناقض نفسه</translation>
    </message>
    <message>
        <source>smears a leap second</source>
        <translation>يوزّع الثانية الكبيسة</translation>
    </message>
    <message>
        <source>the same as another server</source>
        <translation>مطابق لخادم آخر</translation>
    </message>
    <message>
        <source>The best of the servers that agree.</source>
        <translation>أفضل الخوادم المتفقة.</translation>
    </message>
    <message>
        <source>Agrees with the majority and counts.</source>
        <translation>يتفق مع الأغلبية ويُحتسب.</translation>
    </message>
    <message>
        <source>It agrees, but its uncertainty is too large to improve the result.</source>
        <translation>يتفق، لكن عدم يقينه أكبر من أن يحسّن النتيجة.</translation>
    </message>
    <message>
        <source>Its offset ± root distance does not overlap the interval that the majority agrees on, so it does not count.</source>
        <translation>لا يتداخل مجاله «الإزاحة ± المسافة الجذرية» مع المجال الذي تتفق عليه الأغلبية، لذلك لا يُحتسب.</translation>
    </message>
    <message>
        <source>No more than half of the servers agree, so none of them is used.</source>
        <translation>لا يتفق أكثر من نصف الخوادم، لذلك لا يُستخدم أي منها.</translation>
    </message>
    <message>
        <source>No usable answer came from it.</source>
        <translation>لم ترد منه إجابة صالحة.</translation>
    </message>
    <message>
        <source>It says itself that its clock is not set.</source>
        <translation>يفيد هو نفسه بأن ساعته غير مضبوطة.</translation>
    </message>
    <message>
        <source>It does not count because its certificate is not checked, while others&apos; are.</source>
        <translation>لا يُحتسب لأن شهادته لا يُتحقق منها، في حين يُتحقق من شهادات غيره.</translation>
    </message>
    <message>
        <source>Its answers contradict themselves, so it does not count.</source>
        <translation>تتناقض إجاباته فيما بينها، لذلك لا يُحتسب.</translation>
    </message>
    <message>
        <source>It smears a leap second over hours while the others do not.</source>
        <translation>يوزّع الثانية الكبيسة على ساعات في حين لا يفعل الآخرون ذلك.</translation>
    </message>
    <message>
        <source>It has the same key or address as another server in the list, so both have one vote together.</source>
        <translation>له المفتاح أو العنوان نفسه كخادم آخر في القائمة، لذلك لهما معًا صوت واحد.</translation>
    </message>
    <message>
        <source>agrees, too distant to combine (%1)</source>
        <translation>متفق، لكن أبعد من أن يُدمج (%1)</translation>
    </message>
    <message>
        <source>agrees, too distant to combine</source>
        <translation>متفق، لكن أبعد من أن يُدمج</translation>
    </message>
    <message>
        <source>not authenticated, others are</source>
        <translation>بلا مصادقة، خلافًا لغيره</translation>
    </message>
    <message>
        <source>selected: the server with the smallest uncertainty of those that agree
combined: agrees with the majority, and is part of the result
falseticker: contradicts the majority, and does not count</source>
        <translation>مختار: الخادم ذو أصغر عدم يقين بين الخوادم المتفقة
مدمج: يتفق مع الأغلبية ويدخل في النتيجة
ساعة كاذبة (falseticker): تناقض الأغلبية ولا تُحتسب</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree that your clock is %1, %2.</source>
        <translation>
            <numerusform>لا يتفق أي خادم على أن ساعتك %1، %2.</numerusform>
            <numerusform>يفيد خادم واحد بأن ساعتك %1، %2.</numerusform>
            <numerusform>يتفق خادمان على أن ساعتك %1، %2.</numerusform>
            <numerusform>تتفق %Ln خوادم على أن ساعتك %1، %2.</numerusform>
            <numerusform>يتفق %Ln خادمًا على أن ساعتك %1، %2.</numerusform>
            <numerusform>يتفق %Ln خادم على أن ساعتك %1، %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimated error is %1.</source>
        <translation>الخطأ المقدَّر %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>المستبعَد: %1.</translation>
    </message>
    <message>
        <source>Offset: ((T2 − T1) + (T3 − T4)) / 2 = %1</source>
        <translation>الإزاحة: ⁦((T2 − T1) + (T3 − T4)) / 2 = %1⁩</translation>
    </message>
    <message>
        <source>Round trip: (T4 − T1) − (T3 − T2) = %1</source>
        <translation>زمن الذهاب والإياب: ⁦(T4 − T1) − (T3 − T2) = %1⁩</translation>
    </message>
    <message>
        <source>The offset is wrong by half of the round trip at most: %1.</source>
        <translation>أقصى خطأ في الإزاحة هو نصف زمن الذهاب والإياب: %1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>several of server: what became of it</comment>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add Server…</source>
        <translation>&amp;إضافة خادم…</translation>
    </message>
    <message>
        <source>Add from &amp;Link in Clipboard</source>
        <translation>إضافة من &amp;الرابط في الحافظة</translation>
    </message>
    <message>
        <source>&amp;Edit Server…</source>
        <translation>تعديل الخاد&amp;م…</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>تفاصيل الخا&amp;دم…</translation>
    </message>
    <message>
        <source>&amp;Remove Server</source>
        <translation>إ&amp;زالة الخادم</translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>تراجع عن الإزالة (&amp;ج)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>نسخ كنص (&amp;ن)</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>نقل إلى &amp;أعلى</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>نقل إلى أسفل (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation>استيراد الخوادم (&amp;ي)…</translation>
    </message>
    <message>
        <source>E&amp;xport Servers…</source>
        <translation>تصدير الخوادم (&amp;ص)…</translation>
    </message>
    <message>
        <source>&amp;Try It with a Server on This Computer</source>
        <translation>تجربة بخادم على هذا الحاسو&amp;ب</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Ask all servers at once instead of waiting for the next turn</source>
        <translation>سؤال جميع الخوادم فورًا دون انتظار الدور التالي</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>لما&amp;ذا؟</translation>
    </message>
    <message>
        <source>The servers&apos; intervals, and how the result follows from them</source>
        <translation>مجالات الخوادم، وكيف تنتج عنها النتيجة</translation>
    </message>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation>إيقا&amp;ف المراقبة مؤقتًا</translation>
    </message>
    <message>
        <source>E&amp;xport Plot or Measurements…</source>
        <translation>تصدير المخطط أ&amp;و القياسات…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التفضيلا&amp;ت…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>إغلا&amp;ق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنها&amp;ء</translation>
    </message>
    <message>
        <source>&amp;First Steps…</source>
        <translation>الخطوا&amp;ت الأولى…</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>حو&amp;ل مراقب TSQ</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;م)</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>الخوا&amp;دم</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;الساعة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعد&amp;ة</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>مزامنة الساعة (&amp;ز)…</translation>
    </message>
    <message>
        <source>Measure again, and set the clock to the combined time of the servers</source>
        <translation>إعادة القياس، وضبط الساعة على الوقت المجتمع للخوادم</translation>
    </message>
    <message>
        <source>&amp;Undo Sync</source>
        <translation>تراجع عن المزامنة (&amp;ج)</translation>
    </message>
    <message>
        <source>Measurements as a &amp;Table…</source>
        <translation>القياسا&amp;ت في جدول…</translation>
    </message>
    <message>
        <source>S&amp;how in Plot</source>
        <translation>إظها&amp;ر في المخطط</translation>
    </message>
    <message>
        <source>&amp;Keep the Clock Right with tsqd…</source>
        <translation>إبقا&amp;ء الساعة صحيحة بواسطة tsqd…</translation>
    </message>
    <message>
        <source>Set the Clock Every &amp;Five Minutes…</source>
        <translation>ضبط الساعة كل خمس &amp;دقائق…</translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation>الأحدا&amp;ث…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Ask the servers again</source>
        <translation>سؤال الخوادم من جديد</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح (&amp;ف)</translation>
    </message>
</context>
<context>
    <name>tsq::app::ChartPanel</name>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Live: follow the present</source>
        <translation>مباشر: متابعة الحاضر</translation>
    </message>
    <message>
        <source>Follow the present. Dragging the plot stops it.</source>
        <translation>متابعة الحاضر. يتوقف ذلك بسحب المخطط.</translation>
    </message>
    <message>
        <source>Offset and round trip</source>
        <translation>الإزاحة وزمن الذهاب والإياب</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Show the chosen range and all values again</source>
        <translation>عرض النطاق المختار وكل القيم من جديد</translation>
    </message>
</context>
<context>
    <name>tsq::app::Charts</name>
    <message>
        <source>Plots of offset and round-trip time</source>
        <translation>مخططات الإزاحة وزمن الذهاب والإياب</translation>
    </message>
    <message>
        <source>Offset (above zero: your clock is behind)</source>
        <translation>الإزاحة (فوق الصفر: ساعتك متأخرة)</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>زمن الذهاب والإياب</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>لم يُقس شيء بعد.</translation>
    </message>
</context>
<context>
    <name>tsq::app::CloseHint</name>
    <message>
        <source>TSQ Monitor is still running</source>
        <translation>ما زال مراقب TSQ يعمل</translation>
    </message>
    <message>
        <source>Its icon is in the tray; a click on it opens the window. To end the program, choose Quit in a menu.</source>
        <translation>توجد أيقونته في علبة النظام، والنقر عليها يفتح النافذة. لإنهاء البرنامج اختر «إنهاء» من إحدى القوائم.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window was minimized. To end the program, choose Quit in a menu.</source>
        <translation>لا توجد علبة نظام على سطح المكتب هذا، لذلك صُغِّرت النافذة. لإنهاء البرنامج اختر «إنهاء» من إحدى القوائم.</translation>
    </message>
</context>
<context>
    <name>tsq::app::Desktop</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>تعذرت كتابة الصورة إلى %1.</translation>
    </message>
</context>
<context>
    <name>tsq::app::DetailsDialog</name>
    <message>
        <source>Co&amp;py as Text</source>
        <translation>نسخ كنص (&amp;ن)</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>Copy &amp;Key</source>
        <translation>نسخ المفتا&amp;ح</translation>
    </message>
    <message>
        <source>Copies the pin of the server&apos;s key, to be entered as “A pinned key”</source>
        <translation>ينسخ بصمة مفتاح الخادم، لإدخالها كـ«مفتاح مثبَّت»</translation>
    </message>
</context>
<context>
    <name>tsq::app::EmptyPage</name>
    <message>
        <source>Add a server…</source>
        <translation>إضافة خادم…</translation>
    </message>
    <message>
        <source>Try it with a server on this computer</source>
        <translation>التجربة بخادم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>ما مدى صحة ساعتك؟</translation>
    </message>
    <message>
        <source>TSQ Monitor compares it with time servers over QUIC, so that you know who answered. It changes your clock only if you choose “Sync Clock…”.</source>
        <translation>يقارن مراقب TSQ ساعتك بخوادم الوقت عبر QUIC، فتعرف من الذي أجاب. ولا يغيّر ساعتك إلا عند اختيار «مزامنة الساعة…».</translation>
    </message>
    <message>
        <source>No server is asked yet. Add one whose time you trust:</source>
        <translation>لا يُسأل أي خادم بعد. أضف خادمًا تثق بوقته:</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventTable</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>كل الخوادم</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>إظها&amp;ر:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>من (&amp;م):</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;ص)…</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>تصدير الأحداث</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ‎(*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذرت كتابة %1.</translation>
    </message>
</context>
<context>
    <name>tsq::app::ExchangeDiagram</name>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>The timestamps of the last exchange</source>
        <translation>الطوابع الزمنية لآخر تبادل</translation>
    </message>
</context>
<context>
    <name>tsq::app::FirstRun</name>
    <message>
        <source>Welcome to TSQ Monitor</source>
        <translation>مرحبًا بك في مراقب TSQ</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>تخطٍّ (&amp;خ)</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>ما مدى صحة ساعتك؟</translation>
    </message>
    <message>
        <source>Which servers should be asked?</source>
        <translation>أي الخوادم تُسأل؟</translation>
    </message>
    <message>
        <source>With three servers or more, one that is wrong is outvoted. You can add your own at any time.</source>
        <translation>مع ثلاثة خوادم أو أكثر تغلب الأغلبيةُ الخادمَ الخاطئ. ويمكنك إضافة خوادمك في أي وقت.</translation>
    </message>
    <message>
        <source>%1 (public test server)</source>
        <translation>%1 (خادم اختبار عام)</translation>
    </message>
    <message>
        <source>A server on this computer, to try it without a network</source>
        <translation>خادم على هذا الحاسوب، للتجربة دون شبكة</translation>
    </message>
    <message>
        <source>How should it tell you?</source>
        <translation>كيف يخبرك البرنامج؟</translation>
    </message>
    <message>
        <source>All of this can be changed in the preferences.</source>
        <translation>يمكن تغيير كل هذا في التفضيلات.</translation>
    </message>
    <message>
        <source>&amp;Notify me when the clock drifts or is wrong</source>
        <translation>إ&amp;رسال تنبيه عندما تنحرف الساعة أو تخطئ</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>بد&amp;ء التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Another program sets this clock: TSQ Monitor will only watch.</source>
        <translation>يضبط هذه الساعة برنامج آخر: سيكتفي مراقب TSQ بالمراقبة.</translation>
    </message>
    <message>
        <source>This clock is set by %1: TSQ Monitor will only watch.</source>
        <translation>يضبط هذه الساعة %1: سيكتفي مراقب TSQ بالمراقبة.</translation>
    </message>
    <message>
        <source>TSQ Monitor compares your clock with time servers over QUIC, so that you know who answered. It tells you when the clock goes wrong. It sets the clock only if you choose “Sync Clock…”.</source>
        <translation>يقارن مراقب TSQ ساعتك بخوادم الوقت عبر QUIC، فتعرف من الذي أجاب. ويخبرك عندما تخطئ الساعة. ولا يضبط الساعة إلا إذا اخترت «مزامنة الساعة…».</translation>
    </message>
    <message>
        <source>When you close its window, it goes on in the tray; on a desktop without a tray the window is minimized instead. To end the program, choose Quit in a menu.</source>
        <translation>عند إغلاق نافذته يواصل العمل في علبة النظام؛ وعلى سطح مكتب بلا علبة نظام تُصغَّر النافذة بدلًا من ذلك. لإنهاء البرنامج اختر «إنهاء» من إحدى القوائم.</translation>
    </message>
    <message>
        <source>Without a server nothing is measured. To enter your own, choose “Add a server…” in the window after these steps.</source>
        <translation>لا يُقاس شيء بدون خادم. لإدخال خادمك، اختر «إضافة خادم…» في النافذة بعد هذه الخطوات.</translation>
    </message>
</context>
<context>
    <name>tsq::app::Footer</name>
    <message>
        <source>Next check in %1</source>
        <translation>الفحص التالي خلال %1</translation>
    </message>
    <message>
        <source>kernel timestamps</source>
        <translation>طوابع زمنية من النواة</translation>
    </message>
    <message>
        <source>program timestamps</source>
        <translation>طوابع زمنية من البرنامج</translation>
    </message>
    <message>
        <source>%1 was removed. Undo</source>
        <translation>أُزيل %1. تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were removed. Undo</source>
        <translation>
            <numerusform>لم يُزل أي خادم (%n). تراجع</numerusform>
            <numerusform>أُزيل خادم واحد (%n). تراجع</numerusform>
            <numerusform>أُزيل خادمان (%n). تراجع</numerusform>
            <numerusform>أُزيلت %n خوادم. تراجع</numerusform>
            <numerusform>أُزيل %n خادمًا. تراجع</numerusform>
            <numerusform>أُزيل %n خادم. تراجع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsq::app::HeaderCard</name>
    <message>
        <source>Demonstration</source>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>These servers run inside this program. They show how it works, not what time it is.</source>
        <translation>تعمل هذه الخوادم داخل هذا البرنامج. وهي تُظهر طريقة عمله، لا الوقت الفعلي.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
</context>
<context>
    <name>tsq::app::IntervalDiagram</name>
    <message>
        <source>Offset and uncertainty of each server</source>
        <translation>إزاحة كل خادم وعدم اليقين فيها</translation>
    </message>
</context>
<context>
    <name>tsq::app::KeeperOffer</name>
    <message>
        <source>&amp;Switch On…</source>
        <translation>تشغيل (&amp;ش)…</translation>
    </message>
</context>
<context>
    <name>tsq::app::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>وسيلة إيضاح</translation>
    </message>
</context>
<context>
    <name>tsq::app::MainWindow</name>
    <message>
        <source>TSQ Monitor – Demonstration</source>
        <translation>مراقب TSQ – عرض توضيحي</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>مراقب TSQ</translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementTable</name>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>الذهاب والإياب</translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementsDialog</name>
    <message>
        <source>Measurements of %1</source>
        <translation>قياسات %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;ن)</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all if none is</source>
        <translation>ينسخ الصفوف المحددة، أو جميعها إذا لم يُحدد شيء</translation>
    </message>
</context>
<context>
    <name>tsq::app::Notifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>مراقب TSQ</translation>
    </message>
</context>
<context>
    <name>tsq::app::PauseMenu</name>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation>إيقا&amp;ف المراقبة مؤقتًا</translation>
    </message>
    <message>
        <source>For &amp;15 Minutes</source>
        <translation>لمدة &amp;15 دقيقة</translation>
    </message>
    <message>
        <source>For an &amp;Hour</source>
        <translation>لمد&amp;ة ساعة</translation>
    </message>
    <message>
        <source>For &amp;8 Hours</source>
        <translation>لمدة &amp;8 ساعات</translation>
    </message>
    <message>
        <source>&amp;Until I Resume</source>
        <translation>حتى الاستئناف يد&amp;ويًا</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئنا&amp;ف</translation>
    </message>
</context>
<context>
    <name>tsq::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Restore the default settings of this page</source>
        <translation>استعادة الإعدادات الافتراضية لهذه الصفحة</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerCommands</name>
    <message>
        <source>Export Servers</source>
        <translation>تصدير الخوادم</translation>
    </message>
    <message>
        <source>Servers (*.ini);;All files (*)</source>
        <translation>الخوادم ‎(*.ini);;جميع الملفات ‎(*)</translation>
    </message>
    <message>
        <source>The servers could not be written to %1.</source>
        <translation>تعذرت كتابة الخوادم إلى %1.</translation>
    </message>
    <message>
        <source>Import Servers</source>
        <translation>استيراد الخوادم</translation>
    </message>
    <message>
        <source>%1 (not authenticated)</source>
        <translation>%1 (بلا مصادقة)</translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation>هل تريد إضافة هذه الخوادم؟</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;إضافة</translation>
    </message>
    <message>
        <source>The server on this computer could not be started. %1</source>
        <translation>تعذر تشغيل الخادم على هذا الحاسوب. %1</translation>
    </message>
    <message>
        <source>%1 is not a list of servers. Choose a file that was written by “Export Servers”.</source>
        <translation>%1 ليس قائمة خوادم. يُرجى اختيار ملف كُتب بواسطة «تصدير الخوادم».</translation>
    </message>
    <message>
        <source>%1: is in the list already</source>
        <translation>%1: موجود في القائمة بالفعل</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: لا يمكن قراءته</translation>
    </message>
    <message>
        <source>This file has no server to add.</source>
        <translation>لا يوجد في هذا الملف خادم لإضافته.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>غير المضاف:</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerDialog</name>
    <message>
        <source>Edit Server</source>
        <translation>تعديل الخادم</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>A name or IP address, with a port if it is not 443, or a tsq:// link</source>
        <translation>اسم أو عنوان IP، مع منفذ إن لم يكن 443، أو رابط ⁦tsq://⁩</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>سلطات التصديق في هذا النظام</translation>
    </message>
    <message>
        <source>An authority file</source>
        <translation>ملف سلطة تصديق</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>مفتاح مثبَّت</translation>
    </message>
    <message>
        <source>Nothing (insecure)</source>
        <translation>لا شيء (غير آمن)</translation>
    </message>
    <message>
        <source>Anyone between you and this server could tell you a wrong time. Use this for tests only.</source>
        <translation>يمكن لأي طرف بينك وبين هذا الخادم أن يعطيك وقتًا خاطئًا. للاختبار فقط.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>العنوا&amp;ن:</translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation>&amp;النقل:</translation>
    </message>
    <message>
        <source>T&amp;rust:</source>
        <translation>الثقة (&amp;ث):</translation>
    </message>
    <message>
        <source>Authority &amp;file:</source>
        <translation>ملف السلطة (&amp;ل):</translation>
    </message>
    <message>
        <source>Pinned &amp;key:</source>
        <translation>المفتا&amp;ح المثبَّت:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>ملف سلطة التصديق</translation>
    </message>
    <message>
        <source>Choose an Authority File</source>
        <translation>اختيار ملف سلطة التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات ‎(*.pem *.crt *.cer);;جميع الملفات ‎(*)</translation>
    </message>
    <message>
        <source>Choose an authority file that exists and can be read.</source>
        <translation>يُرجى اختيار ملف سلطة تصديق موجود ويمكن قراءته.</translation>
    </message>
    <message>
        <source>A pinned key is “sha256:” followed by 64 hexadecimal digits.</source>
        <translation>المفتاح المثبَّت هو «⁦sha256:⁩» متبوعًا بـ 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>This server is in the list already.</source>
        <translation>هذا الخادم موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>اختبا&amp;ر</translation>
    </message>
    <message>
        <source>Ask the server now, without adding it</source>
        <translation>سؤال الخادم الآن دون إضافته</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Choose a Signature Key</source>
        <translation>اختيار مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub);;All files (*)</source>
        <translation>المفاتيح ‎(*.pem *.key *.pub);;جميع الملفات ‎(*)</translation>
    </message>
    <message>
        <source>&amp;Strict protocol checks</source>
        <translation>فحص صار&amp;م للبروتوكول</translation>
    </message>
    <message>
        <source>A file with the key that the server&apos;s operator gave you: only answers signed with it count</source>
        <translation>ملف بالمفتاح الذي أعطاه مشغّل الخادم: لا تُحتسب إلا الإجابات الموقَّعة به</translation>
    </message>
    <message>
        <source>Refuses servers of TSQ 0.1. Only answers over streams or with a signature count for setting the clock.</source>
        <translation>يرفض خوادم TSQ 0.1. ولا تُحتسب لضبط الساعة إلا الإجابات عبر التدفقات أو الموقَّعة.</translation>
    </message>
    <message>
        <source>Si&amp;gnature key:</source>
        <translation>مفتاح التوقيع (&amp;ق):</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This is a private key. Choose the certificate of the authority.</source>
        <translation>هذا مفتاح خاص. يُرجى اختيار شهادة سلطة التصديق.</translation>
    </message>
    <message>
        <source>This file has no certificate. Choose the authority&apos;s certificate in PEM format.</source>
        <translation>لا يحتوي هذا الملف على شهادة. يُرجى اختيار شهادة سلطة التصديق بصيغة PEM.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTable</name>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Each row is a server with its offset, round-trip time, jitter and reach.</source>
        <translation>كل صف خادم مع إزاحته وزمن ذهابه وإيابه وتذبذبه ووصوله.</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTableModel</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>التذبذب</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>The servers that are asked for the time</source>
        <translation>الخوادم التي تُسأل عن الوقت</translation>
    </message>
    <message>
        <source>How far your clock is from the server&apos;s: + means your clock is behind</source>
        <translation>بُعد ساعتك عن ساعة الخادم: + يعني أن ساعتك متأخرة</translation>
    </message>
    <message>
        <source>Round-trip time: how long the request and its response took on the network</source>
        <translation>زمن الذهاب والإياب: المدة التي استغرقها الطلب وإجابته في الشبكة</translation>
    </message>
    <message>
        <source>The last eight requests, the newest on the right: filled means answered</source>
        <translation>آخر ثمانية طلبات، الأحدث على اليمين: الممتلئ يعني وصول إجابة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers of questions</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>بلا مصادقة</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>تدفق</translation>
    </message>
    <message>
        <source>datagram</source>
        <translation>داتاغرام</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>متصل بـ %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not checked: anyone could have answered.</source>
        <translation>لا يُتحقق من شهادة الخادم: كان بإمكان أي طرف أن يجيب.</translation>
    </message>
    <message>
        <source>How far the answers scatter around their trend</source>
        <translation>مدى تشتت الإجابات حول اتجاهها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, its state</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;إضافة…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تعديل (&amp;ع)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>اختبا&amp;ر</translation>
    </message>
    <message>
        <source>Ask the selected server now</source>
        <translation>سؤال الخادم المحدد الآن</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>إلى &amp;أعلى</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>إلى أسفل (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيرا&amp;د…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير (&amp;ص)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated: anyone on the way could answer in their place with a wrong time. Edit them, and choose an authority or a key to trust.</source>
        <translation>
            <numerusform>جميع الخوادم مصادَق عليها.</numerusform>
            <numerusform>خادم واحد بلا مصادقة: يمكن لأي طرف في الطريق أن يجيب بدلًا منه بوقت خاطئ. يُرجى تعديله واختيار سلطة أو مفتاح للوثوق به.</numerusform>
            <numerusform>خادمان بلا مصادقة: يمكن لأي طرف في الطريق أن يجيب بدلًا منهما بوقت خاطئ. يُرجى تعديلهما واختيار سلطة أو مفتاح للوثوق به.</numerusform>
            <numerusform>%Ln خوادم بلا مصادقة: يمكن لأي طرف في الطريق أن يجيب بدلًا منها بوقت خاطئ. يُرجى تعديلها واختيار سلطة أو مفتاح للوثوق به.</numerusform>
            <numerusform>%Ln خادمًا بلا مصادقة: يمكن لأي طرف في الطريق أن يجيب بدلًا منها بوقت خاطئ. يُرجى تعديلها واختيار سلطة أو مفتاح للوثوق به.</numerusform>
            <numerusform>%Ln خادم بلا مصادقة: يمكن لأي طرف في الطريق أن يجيب بدلًا منها بوقت خاطئ. يُرجى تعديلها واختيار سلطة أو مفتاح للوثوق به.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
</context>
<context>
    <name>tsq::app::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>tsq::app::SortMenu</name>
    <message>
        <source>S&amp;ort By</source>
        <translation>ترتيب حسب (&amp;ف)</translation>
    </message>
    <message>
        <source>Own Order</source>
        <translation>الترتيب الخاص</translation>
    </message>
</context>
<context>
    <name>tsq::app::SteeringBar</name>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>إبقا&amp;ؤها صحيحة…</translation>
    </message>
    <message>
        <source>Switch on a service that keeps this clock by TSQ servers</source>
        <translation>تشغيل خدمة تُبقي هذه الساعة وفق خوادم TSQ</translation>
    </message>
</context>
<context>
    <name>tsq::app::SyncSheet</name>
    <message>
        <source>Sync Clock</source>
        <translation>مزامنة الساعة</translation>
    </message>
    <message>
        <source>I have &amp;checked this; set the clock all the same</source>
        <translation>تم التحقق من هذا؛ اضبط الساعة رغم &amp;ذلك</translation>
    </message>
    <message>
        <source>&amp;Adjust Clock…</source>
        <translation>ضبط &amp;الساعة…</translation>
    </message>
    <message>
        <source>&amp;Set It All the Same…</source>
        <translation>ضبطها &amp;رغم ذلك…</translation>
    </message>
    <message>
        <source>&amp;Measure Again</source>
        <translation>إعا&amp;دة القياس</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;ج)</translation>
    </message>
    <message>
        <source>&amp;Ignore Dates Once…</source>
        <translation>تجاهل التواريخ مر&amp;ة واحدة…</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>تقدّم القياس</translation>
    </message>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>إبقا&amp;ؤها صحيحة…</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right from now on</source>
        <translation>ترك tsqd يُبقي هذه الساعة صحيحة من الآن فصاعدًا</translation>
    </message>
</context>
<context>
    <name>tsq::app::Tray</name>
    <message>
        <source>&amp;Open TSQ Monitor</source>
        <translation>فتح مر&amp;اقب TSQ</translation>
    </message>
    <message>
        <source>&amp;Check Now</source>
        <translation>تحقق الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>الخوا&amp;دم</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>حو&amp;ل مراقب TSQ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنها&amp;ء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: offset</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>التفضيلا&amp;ت…</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>مزامنة الساعة (&amp;ز)…</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>مراقب TSQ</translation>
    </message>
</context>
<context>
    <name>tsq::app::WhyPopover</name>
    <message>
        <source>Why This Number</source>
        <translation>لماذا هذا الرقم</translation>
    </message>
    <message>
        <source>The last exchange with %1</source>
        <translation>آخر تبادل مع %1</translation>
    </message>
</context>
</TS>
