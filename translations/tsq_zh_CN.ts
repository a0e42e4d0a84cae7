<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutBox</name>
    <message>
        <source>About TSQ Monitor</source>
        <translation>关于 TSQ 时钟监视器</translation>
    </message>
    <message>
        <source>TSQ Monitor %1</source>
        <translation>TSQ 时钟监视器 %1</translation>
    </message>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>通过 QUIC 获取经过认证的时间，显示您的时钟有多准。

本程序是自由软件，以 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Checked against the authorities in %1</source>
        <translation>已用 %1 中的证书颁发机构验证</translation>
    </message>
    <message>
        <source>Its key is the pinned one; its issuer is not checked</source>
        <translation>密钥与固定的密钥一致；未检查其颁发者</translation>
    </message>
    <message>
        <source>Not checked: anyone could have answered</source>
        <translation>未验证：任何人都可能冒充应答</translation>
    </message>
    <message>
        <source>Checked against the authorities of this system</source>
        <translation>已用本系统的证书颁发机构验证</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. From the next connection on the server is not trusted any more, unless its operator has renewed the certificate.</source>
        <translation>服务器的证书已过期。除非运营者已更新证书，否则从下次连接起不再信任此服务器。</translation>
    </message>
    <message>
        <source>certificate expires in %1</source>
        <translation>证书将在 %1后过期</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in %1. After that the server is not trusted any more, unless its operator renews the certificate.</source>
        <translation>服务器的证书将在 %1后过期。除非运营者更新证书，否则届时将不再信任此服务器。</translation>
    </message>
    <message>
        <source>Not checked, but answers are signed</source>
        <translation>证书未验证，但应答带有签名</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1: the last request was not answered.</source>
        <translation>%1：上次请求没有应答。</translation>
    </message>
    <message>
        <source>%1: %2, round-trip time %3.</source>
        <comment>server, offset in words, duration</comment>
        <translation>%1：%2，往返时间 %3。</translation>
    </message>
    <message>
        <source>resumed from sleep</source>
        <translation>从睡眠中恢复</translation>
    </message>
    <message>
        <source>clock set</source>
        <translation>时钟被调整</translation>
    </message>
    <message>
        <source>network changed</source>
        <translation>网络变化</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>sync undone</source>
        <translation>同步已撤销</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more server(s)</source>
        <translation>
            <numerusform>以及另外 %Ln 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>all combined</source>
        <translation>综合结果</translation>
    </message>
    <message>
        <source>All servers combined: %1, %2.</source>
        <comment>offset in words, uncertainty</comment>
        <translation>所有服务器的综合结果：%1，%2。</translation>
    </message>
    <message>
        <source>The last %1.</source>
        <comment>a length of time</comment>
        <translation>最近 %1。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>times</comment>
        <translation>从 %1 到 %2。</translation>
    </message>
</context>
<context>
    <name>ClockReport</name>
    <message>
        <source>a GPS receiver</source>
        <translation>GPS 接收机</translation>
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
        <translation>手动设置</translation>
    </message>
    <message>
        <source>an unknown source</source>
        <translation>未知来源</translation>
    </message>
    <message>
        <source>source of type %1</source>
        <translation>类型为 %1 的来源</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>种类未知</translation>
    </message>
    <message>
        <source>steered by satellites (GNSS)</source>
        <translation>由卫星校准（GNSS）</translation>
    </message>
    <message>
        <source>PTP grandmaster</source>
        <translation>PTP 主时钟（grandmaster）</translation>
    </message>
    <message>
        <source>synchronised by NTP</source>
        <translation>由 NTP 同步</translation>
    </message>
    <message>
        <source>oven-controlled crystal (OCXO)</source>
        <translation>恒温晶体振荡器（OCXO）</translation>
    </message>
    <message>
        <source>unstable, or free-running</source>
        <translation>不稳定或自由运行</translation>
    </message>
    <message>
        <source>of class %1</source>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>Time source</source>
        <translation>时间来源</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>层级（stratum）</translation>
    </message>
    <message>
        <source>%1: not synchronised</source>
        <translation>%1：未同步</translation>
    </message>
    <message>
        <source>Kind of clock</source>
        <translation>时钟类型</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确度</translation>
    </message>
    <message>
        <source>worse than %1</source>
        <translation>差于 %1</translation>
    </message>
    <message>
        <source>Own drift</source>
        <translation>自身漂移</translation>
    </message>
    <message>
        <source>at most %1 ppb</source>
        <translation>不超过 %1 ppb</translation>
    </message>
    <message>
        <source>Leap second</source>
        <translation>闰秒</translation>
    </message>
    <message>
        <source>The server is smearing one at present</source>
        <translation>服务器正在平滑处理闰秒</translation>
    </message>
    <message>
        <source>One is added at the end of this day (UTC)</source>
        <translation>今天（UTC）结束时将增加一秒</translation>
    </message>
    <message>
        <source>One is left out at the end of this day (UTC)</source>
        <translation>今天（UTC）结束时将减少一秒</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>今天没有</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>by the kernel</source>
        <translation>由内核记录</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>由程序记录</translation>
    </message>
    <message>
        <source>Reported error bound</source>
        <translation>所报告的误差上限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>It says that its clock is not set</source>
        <translation>服务器声明其时钟尚未校准</translation>
    </message>
    <message>
        <source>Server timestamps</source>
        <translation>服务器时间戳</translation>
    </message>
</context>
<context>
    <name>CombinedCurve</name>
    <message>
        <source>▬ all servers combined, 95 % band</source>
        <translation>▬ 所有服务器的综合结果，95 % 区间</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows how right your clock is, with authenticated time over QUIC.</source>
        <translation>通过 QUIC 获取经过认证的时间，显示您的时钟有多准。</translation>
    </message>
    <message>
        <source>Demonstrate with a server inside this program. Your settings are neither read nor written.</source>
        <translation>用程序内部的服务器进行演示。不读取也不写入您的设置。</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>在托盘中启动，不显示窗口。</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; (PNG) and quit.</source>
        <translation>将窗口图像写入 &lt;file&gt;（PNG）后退出。</translation>
    </message>
    <message>
        <source>Wait &lt;seconds&gt; before the picture (3).</source>
        <translation>等待 &lt;seconds&gt; 秒后再保存图像（3）。</translation>
    </message>
    <message>
        <source>Colours: auto, light or dark. Auto follows the desktop.</source>
        <translation>配色：auto（自动）、light（浅色）或 dark（深色）。auto 跟随桌面设置。</translation>
    </message>
    <message>
        <source>Speak this language, for example pl.</source>
        <translation>使用此语言，例如 pl。</translation>
    </message>
    <message>
        <source>Unknown option “%1”. See tsq-monitor --help.</source>
        <translation>未知选项“%1”。请参阅 tsq-monitor --help。</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”. See tsq-monitor --help.</source>
        <translation>意外的参数“%1”。请参阅 tsq-monitor --help。</translation>
    </message>
    <message>
        <source>--after takes a number of seconds from 0 to 3600.</source>
        <translation>--after 的值必须是 0 到 3600 之间的秒数。</translation>
    </message>
    <message>
        <source>--appearance takes auto, light or dark.</source>
        <translation>--appearance 的值必须是 auto、light 或 dark。</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language.</source>
        <translation>“%1”不是语言代码。</translation>
    </message>
    <message>
        <source>There is no display to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>没有可用于显示窗口的显示器：DISPLAY 和 WAYLAND_DISPLAY 均未设置。</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>无法将图像写入 %1。</translation>
    </message>
    <message>
        <source>A tsq:// link: asks whether to add this server.</source>
        <translation>tsq:// 链接：询问是否添加此服务器。</translation>
    </message>
    <message>
        <source>The display cannot be reached. Check DISPLAY and WAYLAND_DISPLAY.</source>
        <translation>无法连接到显示器。请检查 DISPLAY 和 WAYLAND_DISPLAY。</translation>
    </message>
    <message>
        <source>TSQ Monitor is running already, in a session whose bus cannot be reached from here.</source>
        <translation>TSQ 时钟监视器已在另一会话中运行，此处无法访问该会话的总线。</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
    <message>
        <source>still running after %1 s</source>
        <translation>%1 s 后仍在运行</translation>
    </message>
    <message>
        <source>ended by a signal</source>
        <translation>被信号终止</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>没有这样的程序</translation>
    </message>
</context>
<context>
    <name>DateFormat</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>d, MMM and yyyy stand for day, name of the month and year; M for its number</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>setting not usable</source>
        <translation>设置不可用</translation>
    </message>
    <message>
        <source>A setting of this server cannot be used. Edit the server and check it.</source>
        <translation>此服务器的某项设置不可用。请编辑该服务器并检查。</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>找不到名称</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the spelling.</source>
        <translation>找不到使用此名称的服务器。请检查拼写。</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>名称解析失败</translation>
    </message>
    <message>
        <source>The server&apos;s address could not be looked up. Check the network connection.</source>
        <translation>无法解析服务器的地址。请检查网络连接。</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>There is no route to the server. Check the network connection and the firewall.</source>
        <translation>没有通往服务器的路由。请检查网络连接和防火墙。</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>该处没有服务</translation>
    </message>
    <message>
        <source>The computer was reached, but no time server listens on this port. Check the port.</source>
        <translation>已连接到该计算机，但此端口上没有时间服务器。请检查端口。</translation>
    </message>
    <message>
        <source>port in use</source>
        <translation>端口被占用</translation>
    </message>
    <message>
        <source>Another program already uses this port.</source>
        <translation>此端口已被其他程序使用。</translation>
    </message>
    <message>
        <source>address not available</source>
        <translation>地址不可用</translation>
    </message>
    <message>
        <source>This computer does not have that address.</source>
        <translation>本计算机没有该地址。</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>You do not have permission to do this.</source>
        <translation>您没有执行此操作的权限。</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>文件不可读</translation>
    </message>
    <message>
        <source>A file this server needs is missing or cannot be read.</source>
        <translation>此服务器所需的文件不存在或无法读取。</translation>
    </message>
    <message>
        <source>no usable certificate</source>
        <translation>没有可用的证书</translation>
    </message>
    <message>
        <source>The certificate file contains no certificate that can be used.</source>
        <translation>证书文件中没有可用的证书。</translation>
    </message>
    <message>
        <source>no usable key</source>
        <translation>没有可用的密钥</translation>
    </message>
    <message>
        <source>The key file contains no key that can be used.</source>
        <translation>密钥文件中没有可用的密钥。</translation>
    </message>
    <message>
        <source>key and certificate differ</source>
        <translation>密钥与证书不符</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <translation>密钥不属于该证书。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>The server does not answer. It may be off, or a firewall may block UDP.</source>
        <translation>服务器没有应答。服务器可能已关闭，或者防火墙阻止了 UDP。</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by no authority you trust. If the server is your own, choose its authority file or pin its key.</source>
        <translation>服务器的证书并非由您信任的颁发机构签名。如果是您自己的服务器，请选择其颁发机构文件，或固定其密钥。</translation>
    </message>
    <message>
        <source>certificate not acceptable</source>
        <translation>证书不可接受</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak, made for another purpose, or beyond what its authorities may vouch for. Tell the operator of the server.</source>
        <translation>服务器的证书强度太弱、用途不符，或超出其颁发机构的授权范围。请告知服务器的运营者。</translation>
    </message>
    <message>
        <source>certificate for another name</source>
        <translation>证书属于其他名称</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name. Check the address you entered.</source>
        <translation>服务器的证书是为其他名称签发的。请检查您输入的地址。</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>certificate not yet valid</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>not the pinned key</source>
        <translation>与固定的密钥不符</translation>
    </message>
    <message>
        <source>The server shows another key than the pinned one. Either its key was changed, or somebody pretends to be the server.</source>
        <translation>服务器出示的密钥与固定的密钥不同。可能是密钥已更换，也可能是有人冒充该服务器。</translation>
    </message>
    <message>
        <source>not a TSQ server</source>
        <translation>不是 TSQ 服务器</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a TSQ server.</source>
        <translation>该处有应答，但不是 TSQ 服务器。</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>安全连接失败</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be set up.</source>
        <translation>无法建立到服务器的安全连接。</translation>
    </message>
    <message>
        <source>QUIC version not supported</source>
        <translation>不支持的 QUIC 版本</translation>
    </message>
    <message>
        <source>The server does not speak version 1 of QUIC.</source>
        <translation>服务器不支持 QUIC 版本 1。</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>The connection to the server ended. It is tried again at the next check.</source>
        <translation>与服务器的连接已断开。下次检查时将重试。</translation>
    </message>
    <message>
        <source>no datagrams</source>
        <translation>不支持数据报</translation>
    </message>
    <message>
        <source>The server takes no datagrams. Set this server&apos;s transport to automatic or stream.</source>
        <translation>服务器不接受数据报。请将此服务器的传输方式设为自动或流。</translation>
    </message>
    <message>
        <source>no streams</source>
        <translation>不支持流</translation>
    </message>
    <message>
        <source>The server takes no streams. Set this server&apos;s transport to automatic or datagram.</source>
        <translation>服务器不接受流。请将此服务器的传输方式设为自动或数据报。</translation>
    </message>
    <message>
        <source>request unanswered</source>
        <translation>请求未获应答</translation>
    </message>
    <message>
        <source>The server is connected but did not answer in time.</source>
        <translation>服务器已连接，但没有及时应答。</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>The server refused to tell the time.</source>
        <translation>服务器拒绝提供时间。</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>无法理解应答</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>无法理解服务器的应答。</translation>
    </message>
    <message>
        <source>system limit reached</source>
        <translation>达到系统限制</translation>
    </message>
    <message>
        <source>The system grants no more threads, memory or open files. Close other programs.</source>
        <translation>系统无法再提供线程、内存或打开的文件。请关闭其他程序。</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>意外问题</translation>
    </message>
    <message>
        <source>An internal error occurred. Please report it.</source>
        <translation>发生内部错误。请报告此问题。</translation>
    </message>
    <message>
        <source>impossible round trip</source>
        <translation>往返时间不合理</translation>
    </message>
    <message>
        <source>The round-trip time of the answer is zero or negative, so it was not used.</source>
        <translation>应答的往返时间为零或负值，因此未被采用。</translation>
    </message>
    <message>
        <source>server times out of order</source>
        <translation>服务器时间戳顺序颠倒</translation>
    </message>
    <message>
        <source>By the server&apos;s own timestamps the answer left before the request arrived, so it was not used.</source>
        <translation>按服务器自己的时间戳，应答在请求到达之前就已发出，因此未被采用。</translation>
    </message>
    <message>
        <source>local times out of order</source>
        <translation>本地时间戳顺序颠倒</translation>
    </message>
    <message>
        <source>By your clock the answer came before the request was sent, so it was not used.</source>
        <translation>按您的时钟，应答在请求发出之前就已到达，因此未被采用。</translation>
    </message>
    <message>
        <source>more than a day off</source>
        <translation>相差超过一天</translation>
    </message>
    <message>
        <source>the clock was set meanwhile</source>
        <translation>期间时钟被调整</translation>
    </message>
    <message>
        <source>Your clock was set while the server was asked, so the answer was not used.</source>
        <translation>在询问服务器期间您的时钟被调整，因此该应答未被采用。</translation>
    </message>
    <message>
        <source>the computer slept meanwhile</source>
        <translation>期间计算机曾睡眠</translation>
    </message>
    <message>
        <source>The computer slept while the server was asked, so the answer was not used.</source>
        <translation>在询问服务器期间计算机曾睡眠，因此该应答未被采用。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>请输入服务器的地址。</translation>
    </message>
    <message>
        <source>A link to a time server starts with tsq://.</source>
        <translation>时间服务器的链接以 tsq:// 开头。</translation>
    </message>
    <message>
        <source>A server&apos;s address contains no spaces.</source>
        <translation>服务器的地址不含空格。</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets, as in [2001:db8::7]:443.</source>
        <translation>请将 IPv6 地址放在方括号中，例如 [2001:db8::7]:443。</translation>
    </message>
    <message>
        <source>This is not the address of a server. Enter a name, a name with a port such as time.example.org:443, an IP address, or a tsq:// link.</source>
        <translation>这不是服务器的地址。请输入名称、带端口的名称（例如 time.example.org:443）、IP 地址或 tsq:// 链接。</translation>
    </message>
    <message>
        <source>answer without a request</source>
        <translation>没有对应请求的应答</translation>
    </message>
    <message>
        <source>An answer came that belongs to no request. It was not used.</source>
        <translation>收到不属于任何请求的应答。未予采用。</translation>
    </message>
    <message>
        <source>answer repeated</source>
        <translation>重复的应答</translation>
    </message>
    <message>
        <source>The same request was answered twice. Only the first answer was used.</source>
        <translation>同一请求收到两次应答。仅采用第一次应答。</translation>
    </message>
    <message>
        <source>answer not signed</source>
        <translation>应答没有签名</translation>
    </message>
    <message>
        <source>The server does not sign its answers. Remove the signature key from its settings, or ask its operator to sign.</source>
        <translation>服务器不对其应答签名。请从其设置中删除签名密钥，或要求运营者启用签名。</translation>
    </message>
    <message>
        <source>unknown signature key</source>
        <translation>未知的签名密钥</translation>
    </message>
    <message>
        <source>The server signs with a key that is not in its settings. Ask its operator for the current key.</source>
        <translation>服务器使用的签名密钥不在其设置中。请向运营者索取当前的密钥。</translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation>签名错误</translation>
    </message>
    <message>
        <source>The answer&apos;s signature is wrong: somebody may have forged it. It was not used.</source>
        <translation>应答的签名错误：可能是伪造的。未予采用。</translation>
    </message>
    <message>
        <source>secret readable by others</source>
        <translation>私钥可被他人读取</translation>
    </message>
    <message>
        <source>Other users can read the file with the secret key. Change that, then try again.</source>
        <translation>其他用户可以读取存放私钥的文件。请更改其权限，然后重试。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or your clock is far ahead. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>服务器的证书已过期，或者您的时钟快了很多。请检查本计算机的日期；“同步时钟…”也能校准偏差很大的时钟。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or your clock is far behind. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>服务器的证书尚未生效，或者您的时钟慢了很多。请检查本计算机的日期；“同步时钟…”也能校准偏差很大的时钟。</translation>
    </message>
    <message>
        <source>certificate too old</source>
        <translation>证书过旧</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired before this program was made, whatever your clock says. Tell the operator of the server.</source>
        <translation>无论您的时钟显示什么时间，服务器的证书在本程序制作之前就已过期。请告知服务器的运营者。</translation>
    </message>
    <message>
        <source>The server&apos;s time differs from yours by more than a day. Check the date of this computer; Sync Clock… also sets a clock that is far off.</source>
        <translation>服务器的时间与您的时间相差超过一天。请检查本计算机的日期；“同步时钟…”也能校准偏差很大的时钟。</translation>
    </message>
    <message>
        <source>answer too late</source>
        <translation>应答太迟</translation>
    </message>
    <message>
        <source>An answer came after its request had timed out. It was not used.</source>
        <translation>应答在请求超时之后才到达。未予采用。</translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be ahead by %Ln day(s) or more.</source>
        <translation>
            <numerusform>您的时钟可能快了 %Ln 天或更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock may be behind by %Ln day(s) or more.</source>
        <translation>
            <numerusform>您的时钟可能慢了 %Ln 天或更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>The port is missing after the colon. Port 443 need not be given.</source>
        <translation>冒号后缺少端口。端口 443 可以省略。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>History since %1 · %2</source>
        <comment>day, size</comment>
        <translation>自 %1 起的历史记录 · %2</translation>
    </message>
    <message>
        <source>The history file was damaged. It was renamed, and a new one was begun.</source>
        <translation>历史记录文件已损坏。该文件已重命名，并新建了一个文件。</translation>
    </message>
    <message>
        <source>The history was written by a later version of TSQ Monitor, so it is neither read nor changed.</source>
        <translation>历史记录由更新版本的 TSQ 时钟监视器写入，因此既不读取也不更改。</translation>
    </message>
    <message>
        <source>The disk is full: what is measured now is not kept until there is room.</source>
        <translation>磁盘已满：在有可用空间之前，测量结果不会保存。</translation>
    </message>
    <message>
        <source>The history cannot be written: what is measured now is not kept.</source>
        <translation>无法写入历史记录：测量结果不会保存。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The language of this translation, in the language itself: Deutsch, français, 日本語</extracomment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>The clock is right</source>
        <translation>时钟准确</translation>
    </message>
    <message>
        <source>The clock drifts</source>
        <translation>时钟偏离</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>时钟错误</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>服务器相互矛盾</translation>
    </message>
    <message>
        <source>No server can be used</source>
        <translation>没有可用的服务器</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>监视已暂停</translation>
    </message>
    <message>
        <source>%1 shows another key than the pinned one</source>
        <translation>%1 出示的密钥与固定的密钥不同</translation>
    </message>
    <message>
        <source>%1 has a new key</source>
        <translation>%1 有新密钥</translation>
    </message>
    <message>
        <source>%1 contradicts the majority of the servers</source>
        <translation>%1 与多数服务器矛盾</translation>
    </message>
    <message>
        <source>%1 agrees with the majority again</source>
        <translation>%1 重新与多数服务器一致</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有应答</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 恢复应答</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2</source>
        <translation>%1 的证书将于 %2 到期</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed until %2</source>
        <translation>%1 的证书已续期至 %2</translation>
    </message>
    <message>
        <source>State of the clock</source>
        <translation>时钟状态</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Certificates and keys</source>
        <translation>证书和密钥</translation>
    </message>
    <message>
        <source>Corrections, sleep and network</source>
        <translation>校正、睡眠和网络</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>The computer resumed from sleep</source>
        <translation>计算机已从睡眠中恢复</translation>
    </message>
    <message>
        <source>The clock was set by another program</source>
        <translation>另一个程序设置了时钟</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>网络发生变化</translation>
    </message>
    <message>
        <source>The clock was synchronised</source>
        <translation>时钟已同步</translation>
    </message>
    <message>
        <source>The correction of the clock was undone</source>
        <translation>已撤销时钟的校正</translation>
    </message>
    <message>
        <source>The command failed: %1</source>
        <translation>命令失败：%1</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Export Plot or Measurements</source>
        <translation>导出图表或测量数据</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>测量数据表 (*.csv)</translation>
    </message>
    <message>
        <source>The clock of %1</source>
        <comment>name of the computer</comment>
        <translation>%1 的时钟</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>times, time zone</comment>
        <translation>%1 至 %2（%3）</translation>
    </message>
    <message>
        <source>%1 was not written: choose a name that ends in .png, .svg, .pdf or .csv.</source>
        <translation>未写入 %1：请选择以 .png、.svg、.pdf 或 .csv 结尾的名称。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>登录时启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export as a Table…</source>
        <translation>导出为表格(&amp;E)…</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>历史记录已写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Export History</source>
        <translation>导出历史记录</translation>
    </message>
    <message>
        <source>Table of measurements (*.csv)</source>
        <translation>测量数据表 (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation>启动时隐藏到托盘(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation>托盘图标(&amp;T)：</translation>
    </message>
    <message>
        <source>As the panel</source>
        <translation>跟随面板</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Ask each server &amp;every:</source>
        <translation>询问每个服务器的间隔(&amp;E)：</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Operators of public servers ask for 16 s or more.</source>
        <translation>公共服务器的运营者要求间隔不小于 16 秒。</translation>
    </message>
    <message>
        <source>&amp;Requests in a burst:</source>
        <translation>每次突发的请求数(&amp;R)：</translation>
    </message>
    <message>
        <source>At the start, and with “Check Now”, each server gets this number of requests in a row.</source>
        <translation>启动时以及选择“立即检查”时，会向每个服务器连续发送这么多次请求。</translation>
    </message>
    <message>
        <source>&amp;Transport of new servers:</source>
        <translation>新服务器的传输方式(&amp;T)：</translation>
    </message>
    <message>
        <source>The clock &amp;drifts above:</source>
        <translation>时钟偏离的阈值(&amp;D)：</translation>
    </message>
    <message>
        <source>The clock is &amp;wrong above:</source>
        <translation>时钟错误的阈值(&amp;W)：</translation>
    </message>
    <message>
        <source>A state ends when the offset is below 70 % of its threshold.</source>
        <translation>偏移量低于阈值的 70 % 时，该状态结束。</translation>
    </message>
    <message>
        <source>&amp;Notify me when the state changes</source>
        <translation>状态变化时通知我(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>免打扰时段(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>从(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Keep single answers for:</source>
        <translation>单次应答的保留时间(&amp;K)：</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Medians, minima and maxima of each minute and hour are kept for a year.</source>
        <translation>每分钟和每小时的中位数、最小值和最大值保留一年。</translation>
    </message>
    <message>
        <source>Nothing is kept on disk.</source>
        <translation>不在磁盘上保存任何数据。</translation>
    </message>
    <message>
        <source>&amp;Clear History…</source>
        <translation>清除历史记录(&amp;C)…</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>清除历史记录</translation>
    </message>
    <message>
        <source>Delete all measurements and events?</source>
        <translation>要删除所有测量数据和事件吗？</translation>
    </message>
    <message>
        <source>The plots begin anew. This cannot be undone.</source>
        <translation>图表将重新开始。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>Show the &amp;thresholds of the alerts as lines</source>
        <translation>用线条显示警报阈值(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mark sleep, changes of the network and settings of the clock</source>
        <translation>标记睡眠、网络变化和时钟调整(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reconnect quickly</source>
        <translation>快速重新连接(&amp;R)</translation>
    </message>
    <message>
        <source>Keeps a ticket of each verified server, readable by you alone: with it, connecting again takes one round trip instead of two.</source>
        <translation>为每个已验证的服务器保存一个会话票据，只有您能读取：凭此重新连接只需一次往返，而不是两次。</translation>
    </message>
    <message>
        <source>Remove All My &amp;Data…</source>
        <translation>删除我的所有数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Remove All My Data</source>
        <translation>删除我的所有数据</translation>
    </message>
    <message>
        <source>Remove all data that TSQ Monitor keeps for you?</source>
        <translation>要删除 TSQ 时钟监视器为您保存的所有数据吗？</translation>
    </message>
    <message>
        <source>Servers, settings and history are deleted, and it no longer starts at login. Then the program ends. This cannot be undone.</source>
        <translation>将删除服务器、设置和历史记录，并且不再于登录时启动。随后程序结束。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Remove and Quit</source>
        <translation>删除并退出(&amp;R)</translation>
    </message>
    <message>
        <source>Settings and servers are in %1.</source>
        <translation>设置和服务器保存在 %1。</translation>
    </message>
    <message>
        <source>The history is in %1.</source>
        <translation>历史记录保存在 %1。</translation>
    </message>
    <message>
        <source>Show the &amp;uncertainty of the combined offset and of the selected server</source>
        <translation>显示综合偏移量和所选服务器的不确定度(&amp;U)</translation>
    </message>
    <message>
        <source>… when a &amp;server contradicts the majority</source>
        <translation>… 当服务器与多数矛盾时(&amp;S)</translation>
    </message>
    <message>
        <source>… when a server does not &amp;answer</source>
        <translation>… 当服务器没有应答时(&amp;A)</translation>
    </message>
    <message>
        <source>… when a &amp;certificate ends within 14 days</source>
        <translation>… 当证书在 14 天内到期时(&amp;C)</translation>
    </message>
    <message>
        <source>… when a server has a new &amp;key</source>
        <translation>… 当服务器有新密钥时(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Run when the state changes:</source>
        <translation>状态变化时运行(&amp;R)：</translation>
    </message>
    <message>
        <source>a program and its arguments</source>
        <translation>程序及其参数</translation>
    </message>
    <message>
        <source>It runs without a shell, at most every 30 s, with TSQ_STATE, TSQ_OFFSET and others in its environment; see tsq-monitor(1). If it fails, that is an event.</source>
        <translation>它不经过 shell 运行，最多每 30 秒一次，环境中有 TSQ_STATE、TSQ_OFFSET 等变量；见 tsq-monitor(1)。失败会记为事件。</translation>
    </message>
    <message>
        <source>Show a &amp;legend below the plots</source>
        <translation>在图表下方显示图例(&amp;L)</translation>
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
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>ServerDetails</name>
    <message>
        <source>%1: the clock loses %2 a day</source>
        <translation>%1：时钟每天慢 %2</translation>
    </message>
    <message>
        <source>%1: the clock gains %2 a day</source>
        <translation>%1：时钟每天快 %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>datagrams</source>
        <translation>数据报</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>上次失败</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Estimated error</source>
        <translation>估计误差</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Local timestamps</source>
        <translation>本地时间戳</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答数</translation>
    </message>
    <message>
        <source>Median offset</source>
        <translation>偏移量中位数</translation>
    </message>
    <message>
        <source>5 % and 95 %</source>
        <translation>5 % 与 95 % 分位</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>服务器的时钟</translation>
    </message>
    <message>
        <source>Shown range of the plot</source>
        <translation>图表所示范围</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>resumed, with the first request sent at once (0-RTT)</source>
        <translation>已恢复，首个请求随之立即发送（0-RTT）</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Signed answers</source>
        <translation>应答签名</translation>
    </message>
    <message>
        <source>Required, by a key in %1</source>
        <translation>必需，使用 %1 中的密钥</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Answers not used</source>
        <translation>未采用的应答</translation>
    </message>
    <message>
        <source>%1 ± %2 ppm</source>
        <translation>%1 ± %2 ppm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label</comment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>数据报</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>An authority file (%1)</source>
        <translation>颁发机构文件（%1）</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>固定的密钥</translation>
    </message>
    <message>
        <source>Nothing: not authenticated</source>
        <translation>无：未认证</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>本系统的证书颁发机构</translation>
    </message>
    <message>
        <source>It answers: your clock is %1, %2. Round trip: %3.</source>
        <comment>offset, uncertainty, duration</comment>
        <translation>服务器有应答：您的时钟%1，%2。往返时间：%3。</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Your clock is right to within %1</source>
        <translation>您的时钟准确，误差不超过 %1</translation>
    </message>
    <message>
        <source>Your clock is %1 behind</source>
        <translation>您的时钟慢 %1</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead</source>
        <translation>您的时钟快 %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>just now or 12 s ago</comment>
        <translation>%1检查</translation>
    </message>
    <message>
        <source>Last answer %1: %2, %3.</source>
        <comment>when, offset in words, uncertainty</comment>
        <translation>最近一次应答（%1）：%2，%3。</translation>
    </message>
    <message>
        <source>authenticated over QUIC</source>
        <translation>经 QUIC 认证</translation>
    </message>
    <message>
        <source>not authenticated: anyone could have answered</source>
        <translation>未认证：任何人都可能冒充应答</translation>
    </message>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>请检查网络连接以及列表中服务器的地址。</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>完全准确</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>慢 %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>快 %1</translation>
    </message>
    <message>
        <source>no servers</source>
        <translation>没有服务器</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>尚无服务器</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>没有服务器应答</translation>
    </message>
    <message>
        <source>Monitoring is paused</source>
        <translation>监视已暂停</translation>
    </message>
    <message>
        <source>Add a server to see how right your clock is.</source>
        <translation>添加一个服务器，看看您的时钟有多准。</translation>
    </message>
    <message>
        <source>Nothing is measured until you resume.</source>
        <translation>在您恢复之前不进行测量。</translation>
    </message>
    <message>
        <source>right to within %1</source>
        <translation>准确，误差不超过 %1</translation>
    </message>
    <message>
        <source>TSQ: %1</source>
        <translation>TSQ：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated</source>
        <translation>
            <numerusform>%Ln 个服务器未认证</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) to ask</source>
        <translation>
            <numerusform>要询问 %Ln 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>servers contradict each other</source>
        <translation>服务器相互矛盾</translation>
    </message>
    <message>
        <source>The servers contradict each other</source>
        <translation>服务器相互矛盾</translation>
    </message>
    <message>
        <source>Offset: %1
Bound: %2 (the truth is within it if most servers are honest)
Estimated error: %3 (one standard deviation)</source>
        <translation>偏移量：%1
误差上限：%2（若多数服务器诚实，真实值在此范围内）
估计误差：%3（一倍标准差）</translation>
    </message>
    <message>
        <source>No more than half of them agree: add servers, or remove those that are wrong.</source>
        <translation>达成一致的服务器未过半数：请添加服务器，或移除错误的服务器。</translation>
    </message>
    <message>
        <source>Nothing is measured until %1.</source>
        <comment>a time of day</comment>
        <translation>在 %1 之前不进行测量。</translation>
    </message>
    <message>
        <source>Polling continues as soon as there is a network.</source>
        <translation>网络恢复后将继续轮询。</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>本计算机已离线</translation>
    </message>
    <message>
        <source>Your settings cannot be saved: %1 cannot be written. Changes are lost when the program ends.</source>
        <translation>无法保存您的设置：无法写入 %1。程序结束时更改将丢失。</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as %1.</source>
        <translation>设置文件已损坏，已保留为 %1。</translation>
    </message>
    <message>
        <source>Some settings were made by another version of TSQ Monitor and are left as they are.</source>
        <translation>某些设置来自另一版本的 TSQ 时钟监视器，将保持不变。</translation>
    </message>
    <message>
        <source>No server can be trusted</source>
        <translation>没有可信的服务器</translation>
    </message>
    <message>
        <source>Servers answer, but none can be trusted: each server&apos;s tool tip says why.</source>
        <translation>有服务器应答，但都不可信：各服务器的工具提示说明了原因。</translation>
    </message>
    <message>
        <source>Your clock is about %1 behind</source>
        <comment>days</comment>
        <translation>您的时钟慢约 %1</translation>
    </message>
    <message>
        <source>Your clock is about %1 ahead</source>
        <comment>days</comment>
        <translation>您的时钟快约 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>All servers are silent although this computer has a network: a firewall may block UDP.</source>
        <translation>本计算机有网络，但所有服务器都没有应答：防火墙可能阻止了 UDP。</translation>
    </message>
    <message>
        <source>good, but not authenticated</source>
        <translation>良好，但未认证</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>未认证</translation>
    </message>
</context>
<context>
    <name>SteeringText</name>
    <message>
        <source>the five-minute timer</source>
        <translation>五分钟定时器</translation>
    </message>
    <message>
        <source>Set by %1, against each other</source>
        <translation>由 %1 设置，互相冲突</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>由 %1 设置</translation>
    </message>
    <message>
        <source>Set by TSQ every five minutes</source>
        <translation>由 TSQ 每五分钟设置</translation>
    </message>
    <message>
        <source>Set by an unknown program</source>
        <translation>由未知程序设置</translation>
    </message>
    <message>
        <source>It is not known what sets this clock</source>
        <translation>不知道是什么在设置此时钟</translation>
    </message>
    <message>
        <source>Nothing sets this clock</source>
        <translation>没有程序设置此时钟</translation>
    </message>
    <message>
        <source>claims to be within %1</source>
        <translation>自称误差在 %1 以内</translation>
    </message>
    <message>
        <source>claims %1, %2</source>
        <comment>0.42 ms behind, ± 0.31 ms</comment>
        <translation>自称 %1，%2</translation>
    </message>
    <message>
        <source>kernel %1 ppm, within %2</source>
        <translation>内核 %1 ppm，%2 以内</translation>
    </message>
    <message>
        <source>kernel %1 ppm, not synchronised</source>
        <translation>内核 %1 ppm，未同步</translation>
    </message>
    <message>
        <source>claims nothing yet</source>
        <translation>尚无说明</translation>
    </message>
    <message>
        <source>your servers agree</source>
        <translation>与您的服务器一致</translation>
    </message>
    <message>
        <source>your servers contradict it</source>
        <translation>您的服务器与之矛盾</translation>
    </message>
    <message>
        <source>The service that sets this clock, what it says about the clock, whether your authenticated servers agree, and the kernel&apos;s correction of the frequency and its error bound.</source>
        <translation>设置此时钟的服务、它对时钟的说明、是否与您已认证的服务器一致，以及内核的频率校正及其误差上限。</translation>
    </message>
    <message>
        <source>It follows %1.</source>
        <translation>它跟随 %1。</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right?</source>
        <translation>让 tsqd 保持此时钟准确吗？</translation>
    </message>
    <message>
        <source>Let TSQ set this clock every five minutes?</source>
        <translation>让 TSQ 每五分钟设置此时钟吗？</translation>
    </message>
    <message>
        <source>%1 will be stopped.</source>
        <translation>%1 将被停止。</translation>
    </message>
    <message>
        <source>It also starts with the computer, and asks the servers in %1.</source>
        <translation>它也随计算机启动，并询问 %1 中的服务器。</translation>
    </message>
    <message>
        <source>What is stopped no longer starts with the computer, because only one service may set the clock.</source>
        <translation>被停止的服务不再随计算机启动，因为只能有一个服务设置时钟。</translation>
    </message>
    <message>
        <source>tsqd keeps this clock right from now on.</source>
        <translation>从现在起 tsqd 保持此时钟准确。</translation>
    </message>
    <message>
        <source>TSQ sets this clock every five minutes from now on.</source>
        <translation>从现在起 TSQ 每五分钟设置此时钟。</translation>
    </message>
    <message>
        <source>It runs, but only until the computer restarts: %1</source>
        <translation>它在运行，但只到计算机重启为止：%1</translation>
    </message>
    <message>
        <source>You are not authorised; nothing was changed.</source>
        <translation>您没有权限；未作任何更改。</translation>
    </message>
    <message>
        <source>systemd cannot be reached; nothing was changed.</source>
        <translation>无法访问 systemd；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 did not start. &quot;journalctl -u %2&quot; shows why. %3</source>
        <translation>%1 未启动。“journalctl -u %2”会显示原因。%3</translation>
    </message>
</context>
<context>
    <name>SyncSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Measuring again…</source>
        <translation>正在重新测量…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln server(s) several times each.</source>
        <translation>
            <numerusform>正在多次询问 %Ln 个服务器。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定度</translation>
    </message>
    <message>
        <source>Clock now, and then</source>
        <translation>调整前后的时间</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>Waiting for permission…</source>
        <translation>正在等待授权…</translation>
    </message>
    <message>
        <source>Your desktop may ask for an administrator&apos;s password. Nothing is changed before that.</source>
        <translation>您的桌面可能会要求输入管理员密码。在此之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>Correcting the clock…</source>
        <translation>正在校正时钟…</translation>
    </message>
    <message>
        <source>You can close this window: the correction goes on.</source>
        <translation>您可以关闭此窗口：校正会继续进行。</translation>
    </message>
    <message>
        <source>It has been measured again.</source>
        <translation>已重新测量。</translation>
    </message>
    <message>
        <source>No server gave a usable answer afterwards, so the result could not be verified.</source>
        <translation>之后没有服务器给出可用的应答，因此无法验证结果。</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Check the network connection, and the servers&apos; addresses in the list.</source>
        <translation>请检查网络连接以及列表中服务器的地址。</translation>
    </message>
    <message>
        <source>Your clock is %1, but that may be wrong by %2: to move it could make it worse.</source>
        <comment>offset in words, size</comment>
        <translation>您的时钟%1，但该值的误差可达 %2：调整时钟可能适得其反。</translation>
    </message>
    <message>
        <source>No more than half of them agree, so it is not known which are right. Remove those that are wrong, or add servers.</source>
        <translation>达成一致的服务器未过半数，因此无法得知哪些是正确的。请移除错误的服务器，或添加服务器。</translation>
    </message>
    <message>
        <source>Fewer servers agree than are needed. Look at those that did not answer, or add servers.</source>
        <translation>达成一致的服务器少于所需数量。请检查没有应答的服务器，或添加服务器。</translation>
    </message>
    <message>
        <source>Around it clocks differ by a second although they are right. Try again in a few minutes.</source>
        <translation>闰秒前后，各时钟即使都正确也可能相差一秒。请几分钟后重试。</translation>
    </message>
    <message>
        <source>The clock of this system can only be corrected gradually, which would take weeks for %1. Set date and time by hand first.</source>
        <translation>本系统的时钟只能逐渐校正，对于 %1 需要数周时间。请先手动设置日期和时间。</translation>
    </message>
    <message>
        <source>The kernel reports that its clock is synchronised, but not which program does it. Two programs that set the same clock work against each other: leave it to that program, or stop it first.</source>
        <translation>内核报告其时钟已同步，但没有说明由哪个程序完成。两个程序设置同一时钟会相互干扰：请交由该程序处理，或先停止它。</translation>
    </message>
    <message>
        <source>Two programs that set the same clock work against each other. Leave it to %1, or stop %1 first.</source>
        <translation>两个程序设置同一时钟会相互干扰。请交由 %1 处理，或先停止 %1。</translation>
    </message>
    <message>
        <source>%1 of it are still to come, in about %2.</source>
        <translation>还有 %1 尚未校正，约需 %2。</translation>
    </message>
    <message>
        <source>Wait for its end, or undo it.</source>
        <translation>请等待其结束，或将其撤销。</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>请等待其结束。</translation>
    </message>
    <message>
        <source>tsq-helper, which sets the clock for authorised users, is not installed, and the system offers no other way. Install it, or run tsq-adjtime as root.</source>
        <translation>用于为获授权用户设置时钟的 tsq-helper 未安装，且系统没有提供其他途径。请安装它，或以 root 身份运行 tsq-adjtime。</translation>
    </message>
    <message>
        <source>The password prompt was closed, or the password was not accepted.</source>
        <translation>密码提示已关闭，或密码未被接受。</translation>
    </message>
    <message>
        <source>An administrator&apos;s password is needed, but no program is running that could ask for it. Start the authentication agent of your desktop, or run tsq-adjtime in a terminal.</source>
        <translation>需要管理员密码，但没有正在运行的程序可以询问密码。请启动桌面的认证代理，或在终端中运行 tsq-adjtime。</translation>
    </message>
    <message>
        <source>polkit, which decides who may set the clock, does not answer. Start it, then try again.</source>
        <translation>决定谁可以设置时钟的 polkit 没有响应。请启动它，然后重试。</translation>
    </message>
    <message>
        <source>The helper does not move a clock by so much. Set date and time by hand first.</source>
        <translation>辅助程序不会把时钟移动这么多。请先手动设置日期和时间。</translation>
    </message>
    <message>
        <source>It was measured more than two minutes ago. Measure again.</source>
        <translation>测量是在两分多钟以前进行的。请重新测量。</translation>
    </message>
    <message>
        <source>Another program has set it since it was measured. Measure again.</source>
        <translation>测量之后，时钟已被其他程序设置。请重新测量。</translation>
    </message>
    <message>
        <source>It has been corrected since it was measured. Measure again.</source>
        <translation>测量之后，时钟已被校正。请重新测量。</translation>
    </message>
    <message>
        <source>Earlier requests still wait for a password. Answer or dismiss these, then try again.</source>
        <translation>先前的请求仍在等待输入密码。请输入密码或取消这些请求，然后重试。</translation>
    </message>
    <message>
        <source>The helper was called too often. Wait a few seconds, then try again.</source>
        <translation>辅助程序被调用得过于频繁。请等待几秒钟，然后重试。</translation>
    </message>
    <message>
        <source>A correction can be undone once, within ten minutes, if no other program has set the clock since.</source>
        <translation>校正只能在十分钟内撤销一次，且前提是此后没有其他程序设置过时钟。</translation>
    </message>
    <message>
        <source>The helper ended before it answered. The main window shows the present offset of the clock.</source>
        <translation>辅助程序在应答之前已结束。主窗口显示时钟当前的偏移量。</translation>
    </message>
    <message>
        <source>The system did not take the change: %1</source>
        <translation>系统没有接受更改：%1</translation>
    </message>
    <message>
        <source>The clock cannot be set from here</source>
        <translation>无法从此处设置时钟</translation>
    </message>
    <message>
        <source>This clock is set by another program</source>
        <translation>此时钟由其他程序设置</translation>
    </message>
    <message>
        <source>This clock is set by %1</source>
        <translation>此时钟由 %1 设置</translation>
    </message>
    <message>
        <source>An earlier correction is still running</source>
        <translation>先前的校正仍在进行</translation>
    </message>
    <message>
        <source>This cannot be undone any more</source>
        <translation>已无法撤销</translation>
    </message>
    <message>
        <source>It is not known whether the clock was changed</source>
        <translation>不清楚时钟是否已更改</translation>
    </message>
    <message>
        <source>The clock was not changed</source>
        <translation>时钟未更改</translation>
    </message>
    <message>
        <source>No server gave a usable answer</source>
        <translation>没有服务器给出可用的应答</translation>
    </message>
    <message>
        <source>The servers disagree</source>
        <translation>服务器不一致</translation>
    </message>
    <message>
        <source>Too few servers agree</source>
        <translation>一致的服务器太少</translation>
    </message>
    <message>
        <source>A leap second is near</source>
        <translation>临近闰秒</translation>
    </message>
    <message>
        <source>The offset is too large</source>
        <translation>偏移量过大</translation>
    </message>
    <message>
        <source>Move the clock forward by %1?</source>
        <translation>要将时钟拨快 %1 吗？</translation>
    </message>
    <message>
        <source>Move the clock back by %1?</source>
        <translation>要将时钟拨慢 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 from %Ln answer(s).</source>
        <comment>just now or 12 s ago</comment>
        <translation>
            <numerusform>%1测量，共 %Ln 个应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gradually, in about %1. No program sees time jump.</source>
        <translation>逐渐校正，约需 %1。程序不会看到时间跳跃。</translation>
    </message>
    <message>
        <source>At once. Programs see time jump forward.</source>
        <translation>立即校正。程序会看到时间向前跳跃。</translation>
    </message>
    <message>
        <source>At once. Programs see time jump back, which some do not expect.</source>
        <translation>立即校正。程序会看到时间倒退，有些程序可能无法应对。</translation>
    </message>
    <message>
        <source>This is more than 15 minutes. Compare with another clock before you go on.</source>
        <translation>调整量超过 15 分钟。继续之前，请与其他时钟核对。</translation>
    </message>
    <message>
        <source>This clock is set by another program, which will work against the change.</source>
        <translation>此时钟由其他程序设置，该程序会抵消这次更改。</translation>
    </message>
    <message>
        <source>This clock is set by %1, which will work against the change.</source>
        <translation>此时钟由 %1 设置，它会抵消这次更改。</translation>
    </message>
    <message>
        <source>These servers are not authenticated: anyone could have answered in their place.</source>
        <translation>这些服务器未经认证：任何人都可能冒充它们应答。</translation>
    </message>
    <message>
        <source>You may be asked for an administrator&apos;s password.</source>
        <translation>可能会要求您输入管理员密码。</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again; for ten minutes you can undo the change.</source>
        <translation>之后会再次测量时钟；您可以在十分钟内撤销更改。</translation>
    </message>
    <message>
        <source>Afterwards the clock is measured again. The change cannot be undone: tsq-helper is not installed, so the system&apos;s own date service makes it.</source>
        <translation>之后会再次测量时钟。此更改无法撤销：tsq-helper 未安装，因此由系统自带的日期服务执行。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>The correction was undone.</source>
        <translation>校正已撤销。</translation>
    </message>
    <message>
        <source>The clock was moved forward by %1.</source>
        <translation>时钟已拨快 %1。</translation>
    </message>
    <message>
        <source>The clock was moved back by %1.</source>
        <translation>时钟已拨慢 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 are still to come, in about %3.</source>
        <translation>%2 中还有 %1 尚未校正，约需 %3。</translation>
    </message>
    <message>
        <source>measuring to set the clock</source>
        <translation>正在为设置时钟进行测量</translation>
    </message>
    <message>
        <source>measuring whether the clock is right now</source>
        <translation>正在测量时钟现在是否准确</translation>
    </message>
    <message>
        <source>waiting for permission to set the clock</source>
        <translation>正在等待设置时钟的授权</translation>
    </message>
    <message>
        <source>undoing the last correction</source>
        <translation>正在撤销上次校正</translation>
    </message>
    <message>
        <source>correcting the clock, %1 to go</source>
        <translation>正在校正时钟，还剩 %1</translation>
    </message>
    <message>
        <source>By this clock, which says %1, the servers&apos; certificates are not valid. If the clock is that wrong, their dates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>按照显示为%1的此时钟，服务器的证书无效。如果时钟确实错得这么多，可以忽略一次证书日期，以便测量时间。在您看到结果之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>The servers disagree, or told another time when they were asked again. Remove those that are wrong, or add servers.</source>
        <translation>服务器不一致，或再次询问时给出了不同的时间。请移除错误的服务器，或添加服务器。</translation>
    </message>
    <message>
        <source>The servers&apos; certificates expired before this program was built, so they are too old at any time. Add other servers.</source>
        <translation>服务器的证书在本程序构建之前就已过期，因此在任何时间都过旧。请添加其他服务器。</translation>
    </message>
    <message>
        <source>At the time that the servers report, their certificates are not valid either: they have expired, or another server answers with them. Add other servers.</source>
        <translation>在服务器所报告的时间，其证书同样无效：证书已过期，或另一台服务器在使用这些证书应答。请添加其他服务器。</translation>
    </message>
    <message>
        <source>The servers report a time from before this program was built. Add other servers.</source>
        <translation>服务器报告的时间早于本程序的构建时间。请添加其他服务器。</translation>
    </message>
    <message>
        <source>The servers report a time from before the last time that was verified on this computer. Add other servers.</source>
        <translation>服务器报告的时间早于本计算机上次验证的时间。请添加其他服务器。</translation>
    </message>
    <message>
        <source>With the dates ignored, one server is not enough. Add another one with a name and a key of its own, or pin the key of this one.</source>
        <translation>忽略日期时，一个服务器是不够的。请再添加一个名称和密钥均不同的服务器，或固定此服务器的密钥。</translation>
    </message>
    <message>
        <source>By the present clock the servers&apos; certificates are not valid. Their dates were ignored to measure the time, and are valid at that time.</source>
        <translation>按照当前时钟，服务器的证书无效。测量时间时忽略了其日期；在测得的时间这些证书是有效的。</translation>
    </message>
    <message>
        <source>No certificate is valid by this clock</source>
        <translation>按照此时钟没有证书有效</translation>
    </message>
    <message>
        <source>The time could not be measured</source>
        <translation>无法测量时间</translation>
    </message>
    <message>
        <source>This computer&apos;s system bus cannot be reached, so tsq-helper, which sets the clock for authorised users, cannot be called. Start D-Bus, or run tsq-adjtime as root.</source>
        <translation>无法访问本计算机的系统总线，因此无法调用为获授权用户设置时钟的 tsq-helper。请启动 D-Bus，或以 root 身份运行 tsq-adjtime。</translation>
    </message>
    <message>
        <source>The servers&apos; time differs by more than a day from this clock, which says %1. If the clock is that wrong, the dates of their certificates can be ignored once, to measure the time. Nothing is changed before you have seen the result.</source>
        <comment>a date</comment>
        <translation>服务器的时间与显示为%1的此时钟相差超过一天。如果时钟确实错得这么多，可以忽略一次服务器证书的日期，以便测量时间。在您看到结果之前不会更改任何内容。</translation>
    </message>
</context>
<context>
    <name>TallyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree</source>
        <translation>
            <numerusform>%Ln 个服务器一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agree(s)</source>
        <translation>
            <numerusform>%Ln 个一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusable</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln 个不可用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s), too few to outvote a liar</source>
        <translation>
            <numerusform>%Ln 个服务器，数量太少，无法以多数排除错误的服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few to outvote a liar</source>
        <comment>3 agree, 1 wrong</comment>
        <translation>%1：数量太少，无法以多数排除错误的服务器</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 agree, 1 wrong</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>selected</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>参与综合</translation>
    </message>
    <message>
        <source>falseticker, off by %1</source>
        <translation>伪时钟（falseticker），偏差 %1</translation>
    </message>
    <message>
        <source>contradicted by the others</source>
        <translation>与其他服务器矛盾</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>its own clock is not set</source>
        <translation>自身时钟未校准</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>自相矛盾</translation>
    </message>
    <message>
        <source>smears a leap second</source>
        <translation>平滑处理闰秒</translation>
    </message>
    <message>
        <source>the same as another server</source>
        <translation>与另一服务器相同</translation>
    </message>
    <message>
        <source>The best of the servers that agree.</source>
        <translation>一致的服务器中最佳者。</translation>
    </message>
    <message>
        <source>Agrees with the majority and counts.</source>
        <translation>与多数一致，计入结果。</translation>
    </message>
    <message>
        <source>It agrees, but its uncertainty is too large to improve the result.</source>
        <translation>它与多数一致，但不确定度太大，无法改善结果。</translation>
    </message>
    <message>
        <source>Its offset ± root distance does not overlap the interval that the majority agrees on, so it does not count.</source>
        <translation>其“偏移量 ± 根距离”与多数服务器一致的区间没有重叠，因此不计入结果。</translation>
    </message>
    <message>
        <source>No more than half of the servers agree, so none of them is used.</source>
        <translation>达成一致的服务器未过半数，因此都不采用。</translation>
    </message>
    <message>
        <source>No usable answer came from it.</source>
        <translation>没有收到它的可用应答。</translation>
    </message>
    <message>
        <source>It says itself that its clock is not set.</source>
        <translation>它声明自己的时钟未校准。</translation>
    </message>
    <message>
        <source>It does not count because its certificate is not checked, while others&apos; are.</source>
        <translation>它不计入结果，因为其证书未经验证，而其他服务器的证书经过验证。</translation>
    </message>
    <message>
        <source>Its answers contradict themselves, so it does not count.</source>
        <translation>它的应答自相矛盾，因此不计入结果。</translation>
    </message>
    <message>
        <source>It smears a leap second over hours while the others do not.</source>
        <translation>它在数小时内平滑处理闰秒，而其他服务器没有这样做。</translation>
    </message>
    <message>
        <source>It has the same key or address as another server in the list, so both have one vote together.</source>
        <translation>它与列表中另一服务器的密钥或地址相同，因此两者合计一票。</translation>
    </message>
    <message>
        <source>agrees, too distant to combine (%1)</source>
        <translation>一致，但根距离太大，未参与综合（%1）</translation>
    </message>
    <message>
        <source>agrees, too distant to combine</source>
        <translation>一致，但根距离太大，未参与综合</translation>
    </message>
    <message>
        <source>not authenticated, others are</source>
        <translation>未认证，而其他服务器已认证</translation>
    </message>
    <message>
        <source>selected: the server with the smallest uncertainty of those that agree
combined: agrees with the majority, and is part of the result
falseticker: contradicts the majority, and does not count</source>
        <translation>首选：在彼此一致的服务器中不确定度最小的一个
参与综合：与多数一致，并计入结果
伪时钟（falseticker）：与多数矛盾，不计入结果</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message numerus="yes">
        <source>%Ln server(s) agree that your clock is %1, %2.</source>
        <translation>
            <numerusform>%Ln 个服务器一致认为您的时钟%1，%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The estimated error is %1.</source>
        <translation>估计误差为 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: what became of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未采用：%1。</translation>
    </message>
    <message>
        <source>Offset: ((T2 − T1) + (T3 − T4)) / 2 = %1</source>
        <translation>偏移量：((T2 − T1) + (T3 − T4)) / 2 = %1</translation>
    </message>
    <message>
        <source>Round trip: (T4 − T1) − (T3 − T2) = %1</source>
        <translation>往返时间：(T4 − T1) − (T3 − T2) = %1</translation>
    </message>
    <message>
        <source>The offset is wrong by half of the round trip at most: %1.</source>
        <translation>偏移量的误差最多为往返时间的一半：%1。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>several of server: what became of it</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add Server…</source>
        <translation>添加服务器(&amp;A)…</translation>
    </message>
    <message>
        <source>Add from &amp;Link in Clipboard</source>
        <translation>从剪贴板中的链接添加(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit Server…</source>
        <translation>编辑服务器(&amp;E)…</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>服务器详情(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove Server</source>
        <translation>移除服务器(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>撤销移除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation>导入服务器(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport Servers…</source>
        <translation>导出服务器(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Try It with a Server on This Computer</source>
        <translation>用本计算机上的服务器试用(&amp;T)</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Ask all servers at once instead of waiting for the next turn</source>
        <translation>立即询问所有服务器，而不等待下一轮</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
    <message>
        <source>The servers&apos; intervals, and how the result follows from them</source>
        <translation>各服务器的区间，以及由此得出结果的过程</translation>
    </message>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation>暂停监视(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xport Plot or Measurements…</source>
        <translation>导出图表或测量数据(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;First Steps…</source>
        <translation>入门向导(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>关于 TSQ 时钟监视器(&amp;A)</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>时钟(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>同步时钟(&amp;Y)…</translation>
    </message>
    <message>
        <source>Measure again, and set the clock to the combined time of the servers</source>
        <translation>重新测量，并将时钟设为服务器的综合时间</translation>
    </message>
    <message>
        <source>&amp;Undo Sync</source>
        <translation>撤销同步(&amp;U)</translation>
    </message>
    <message>
        <source>Measurements as a &amp;Table…</source>
        <translation>以表格显示测量数据(&amp;T)…</translation>
    </message>
    <message>
        <source>S&amp;how in Plot</source>
        <translation>在图表中显示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep the Clock Right with tsqd…</source>
        <translation>用 tsqd 保持时钟准确(&amp;K)…</translation>
    </message>
    <message>
        <source>Set the Clock Every &amp;Five Minutes…</source>
        <translation>每五分钟设置时钟(&amp;F)…</translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation>事件(&amp;V)…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Ask the servers again</source>
        <translation>再次查询服务器</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
</context>
<context>
    <name>tsq::app::ChartPanel</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Live: follow the present</source>
        <translation>实时：跟随当前时间</translation>
    </message>
    <message>
        <source>Follow the present. Dragging the plot stops it.</source>
        <translation>跟随当前时间。拖动图表即停止跟随。</translation>
    </message>
    <message>
        <source>Offset and round trip</source>
        <translation>偏移量和往返时间</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show the chosen range and all values again</source>
        <translation>重新显示所选范围和所有数值</translation>
    </message>
</context>
<context>
    <name>tsq::app::Charts</name>
    <message>
        <source>Plots of offset and round-trip time</source>
        <translation>偏移量和往返时间的图表</translation>
    </message>
    <message>
        <source>Offset (above zero: your clock is behind)</source>
        <translation>偏移量（大于零：您的时钟偏慢）</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>尚未测量任何数据。</translation>
    </message>
</context>
<context>
    <name>tsq::app::CloseHint</name>
    <message>
        <source>TSQ Monitor is still running</source>
        <translation>TSQ Monitor 仍在运行</translation>
    </message>
    <message>
        <source>Its icon is in the tray; a click on it opens the window. To end the program, choose Quit in a menu.</source>
        <translation>图标位于托盘中，单击即可打开窗口。要结束程序，请在菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window was minimized. To end the program, choose Quit in a menu.</source>
        <translation>此桌面没有托盘，因此窗口已最小化。要结束程序，请在菜单中选择“退出”。</translation>
    </message>
</context>
<context>
    <name>tsq::app::Desktop</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>无法将图像写入 %1。</translation>
    </message>
</context>
<context>
    <name>tsq::app::DetailsDialog</name>
    <message>
        <source>Co&amp;py as Text</source>
        <translation>复制为文本(&amp;P)</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 的详细信息</translation>
    </message>
    <message>
        <source>Copy &amp;Key</source>
        <translation>复制密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Copies the pin of the server&apos;s key, to be entered as “A pinned key”</source>
        <translation>复制服务器密钥的指纹，可填入“固定的密钥”一栏</translation>
    </message>
</context>
<context>
    <name>tsq::app::EmptyPage</name>
    <message>
        <source>Add a server…</source>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>Try it with a server on this computer</source>
        <translation>用本计算机上的服务器试用</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>您的时钟有多准？</translation>
    </message>
    <message>
        <source>TSQ Monitor compares it with time servers over QUIC, so that you know who answered. It changes your clock only if you choose “Sync Clock…”.</source>
        <translation>TSQ 时钟监视器通过 QUIC 将它与时间服务器比较，因此您知道是谁在应答。只有当您选择“同步时钟…”时，才会更改您的时钟。</translation>
    </message>
    <message>
        <source>No server is asked yet. Add one whose time you trust:</source>
        <translation>尚未查询任何服务器。请添加一个您信任其时间的服务器：</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventTable</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>tsq::app::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>所有服务器</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>服务器(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>导出事件</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>tsq::app::ExchangeDiagram</name>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本计算机</translation>
    </message>
    <message>
        <source>The timestamps of the last exchange</source>
        <translation>最近一次交换的时间戳</translation>
    </message>
</context>
<context>
    <name>tsq::app::FirstRun</name>
    <message>
        <source>Welcome to TSQ Monitor</source>
        <translation>欢迎使用 TSQ 时钟监视器</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>How right is your clock?</source>
        <translation>您的时钟有多准？</translation>
    </message>
    <message>
        <source>Which servers should be asked?</source>
        <translation>要询问哪些服务器？</translation>
    </message>
    <message>
        <source>With three servers or more, one that is wrong is outvoted. You can add your own at any time.</source>
        <translation>有三个或更多服务器时，一个出错的服务器会被多数否决。您可以随时添加自己的服务器。</translation>
    </message>
    <message>
        <source>%1 (public test server)</source>
        <translation>%1（公共测试服务器）</translation>
    </message>
    <message>
        <source>A server on this computer, to try it without a network</source>
        <translation>本计算机上的服务器，无需网络即可试用</translation>
    </message>
    <message>
        <source>How should it tell you?</source>
        <translation>如何通知您？</translation>
    </message>
    <message>
        <source>All of this can be changed in the preferences.</source>
        <translation>以上各项均可在首选项中更改。</translation>
    </message>
    <message>
        <source>&amp;Notify me when the clock drifts or is wrong</source>
        <translation>时钟偏离或错误时通知我(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>登录时启动(&amp;S)</translation>
    </message>
    <message>
        <source>Another program sets this clock: TSQ Monitor will only watch.</source>
        <translation>此时钟由其他程序设置：TSQ 时钟监视器只进行观察。</translation>
    </message>
    <message>
        <source>This clock is set by %1: TSQ Monitor will only watch.</source>
        <translation>此时钟由 %1 设置：TSQ 时钟监视器只进行观察。</translation>
    </message>
    <message>
        <source>TSQ Monitor compares your clock with time servers over QUIC, so that you know who answered. It tells you when the clock goes wrong. It sets the clock only if you choose “Sync Clock…”.</source>
        <translation>TSQ Monitor 通过 QUIC 将您的时钟与时间服务器进行比较，因此您知道是谁作出的应答。时钟出错时它会通知您。只有您选择“同步时钟…”时，它才会设置时钟。</translation>
    </message>
    <message>
        <source>When you close its window, it goes on in the tray; on a desktop without a tray the window is minimized instead. To end the program, choose Quit in a menu.</source>
        <translation>关闭窗口后，程序会在托盘中继续运行；在没有托盘的桌面上，窗口会改为最小化。要结束程序，请在菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>Without a server nothing is measured. To enter your own, choose “Add a server…” in the window after these steps.</source>
        <translation>没有服务器就无法测量。如需输入自己的服务器，请在这些步骤之后的窗口中选择“添加服务器…”。</translation>
    </message>
</context>
<context>
    <name>tsq::app::Footer</name>
    <message>
        <source>Next check in %1</source>
        <translation>%1后再次检查</translation>
    </message>
    <message>
        <source>kernel timestamps</source>
        <translation>内核时间戳</translation>
    </message>
    <message>
        <source>program timestamps</source>
        <translation>程序时间戳</translation>
    </message>
    <message>
        <source>%1 was removed. Undo</source>
        <translation>已移除 %1。撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n servers were removed. Undo</source>
        <translation>
            <numerusform>已移除 %n 个服务器。撤消</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsq::app::HeaderCard</name>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>These servers run inside this program. They show how it works, not what time it is.</source>
        <translation>这些服务器在本程序内运行，用于演示其工作方式，并不表示实际时间。</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>tsq::app::IntervalDiagram</name>
    <message>
        <source>Offset and uncertainty of each server</source>
        <translation>每个服务器的偏移量和不确定度</translation>
    </message>
</context>
<context>
    <name>tsq::app::KeeperOffer</name>
    <message>
        <source>&amp;Switch On…</source>
        <translation>启用(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>tsq::app::LegendBar</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>tsq::app::MainWindow</name>
    <message>
        <source>TSQ Monitor – Demonstration</source>
        <translation>TSQ 时钟监视器 – 演示</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>TSQ 时钟监视器</translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementTable</name>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
</context>
<context>
    <name>tsq::app::MeasurementsDialog</name>
    <message>
        <source>Measurements of %1</source>
        <translation>%1 的测量数据</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all if none is</source>
        <translation>复制所选行；未选择时复制所有行</translation>
    </message>
</context>
<context>
    <name>tsq::app::Notifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>TSQ 时钟监视器</translation>
    </message>
</context>
<context>
    <name>tsq::app::PauseMenu</name>
    <message>
        <source>&amp;Pause Monitoring</source>
        <translation>暂停监视(&amp;P)</translation>
    </message>
    <message>
        <source>For &amp;15 Minutes</source>
        <translation>15 分钟(&amp;1)</translation>
    </message>
    <message>
        <source>For an &amp;Hour</source>
        <translation>1 小时(&amp;H)</translation>
    </message>
    <message>
        <source>For &amp;8 Hours</source>
        <translation>8 小时(&amp;8)</translation>
    </message>
    <message>
        <source>&amp;Until I Resume</source>
        <translation>直到我恢复(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tsq::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Restore the default settings of this page</source>
        <translation>恢复此页的默认设置</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerCommands</name>
    <message>
        <source>Export Servers</source>
        <translation>导出服务器</translation>
    </message>
    <message>
        <source>Servers (*.ini);;All files (*)</source>
        <translation>服务器 (*.ini);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The servers could not be written to %1.</source>
        <translation>无法将服务器写入 %1。</translation>
    </message>
    <message>
        <source>Import Servers</source>
        <translation>导入服务器</translation>
    </message>
    <message>
        <source>%1 (not authenticated)</source>
        <translation>%1（未认证）</translation>
    </message>
    <message>
        <source>Add these servers?</source>
        <translation>要添加这些服务器吗？</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>The server on this computer could not be started. %1</source>
        <translation>无法启动本计算机上的服务器。%1</translation>
    </message>
    <message>
        <source>%1 is not a list of servers. Choose a file that was written by “Export Servers”.</source>
        <translation>%1 不是服务器列表。请选择由“导出服务器”写入的文件。</translation>
    </message>
    <message>
        <source>%1: is in the list already</source>
        <translation>%1：已在列表中</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1：无法读取</translation>
    </message>
    <message>
        <source>This file has no server to add.</source>
        <translation>此文件中没有可添加的服务器。</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>已略过：</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerDialog</name>
    <message>
        <source>Edit Server</source>
        <translation>编辑服务器</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>A name or IP address, with a port if it is not 443, or a tsq:// link</source>
        <translation>名称或 IP 地址（端口不是 443 时须注明端口），或 tsq:// 链接</translation>
    </message>
    <message>
        <source>Authorities of this system</source>
        <translation>本系统的证书颁发机构</translation>
    </message>
    <message>
        <source>An authority file</source>
        <translation>颁发机构文件</translation>
    </message>
    <message>
        <source>A pinned key</source>
        <translation>固定的密钥</translation>
    </message>
    <message>
        <source>Nothing (insecure)</source>
        <translation>无（不安全）</translation>
    </message>
    <message>
        <source>Anyone between you and this server could tell you a wrong time. Use this for tests only.</source>
        <translation>您与此服务器之间的任何人都可能给您错误的时间。仅供测试使用。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation>传输方式(&amp;T)：</translation>
    </message>
    <message>
        <source>T&amp;rust:</source>
        <translation>信任(&amp;R)：</translation>
    </message>
    <message>
        <source>Authority &amp;file:</source>
        <translation>颁发机构文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Pinned &amp;key:</source>
        <translation>固定的密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>颁发机构文件</translation>
    </message>
    <message>
        <source>Choose an Authority File</source>
        <translation>选择颁发机构文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose an authority file that exists and can be read.</source>
        <translation>请选择存在且可读的颁发机构文件。</translation>
    </message>
    <message>
        <source>A pinned key is “sha256:” followed by 64 hexadecimal digits.</source>
        <translation>固定的密钥格式为“sha256:”后接 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>This server is in the list already.</source>
        <translation>此服务器已在列表中。</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>测试(&amp;E)</translation>
    </message>
    <message>
        <source>Ask the server now, without adding it</source>
        <translation>立即询问该服务器，但不添加</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Signature key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Choose a Signature Key</source>
        <translation>选择签名密钥</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.pub);;All files (*)</source>
        <translation>密钥 (*.pem *.key *.pub);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Strict protocol checks</source>
        <translation>严格检查协议(&amp;S)</translation>
    </message>
    <message>
        <source>A file with the key that the server&apos;s operator gave you: only answers signed with it count</source>
        <translation>服务器运营者提供的密钥文件：只有用该密钥签名的应答才有效</translation>
    </message>
    <message>
        <source>Refuses servers of TSQ 0.1. Only answers over streams or with a signature count for setting the clock.</source>
        <translation>拒绝 TSQ 0.1 的服务器。设置时钟时只采用通过流传输或带有签名的应答。</translation>
    </message>
    <message>
        <source>Si&amp;gnature key:</source>
        <translation>签名密钥(&amp;G)：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This is a private key. Choose the certificate of the authority.</source>
        <translation>这是私钥。请选择证书颁发机构的证书。</translation>
    </message>
    <message>
        <source>This file has no certificate. Choose the authority&apos;s certificate in PEM format.</source>
        <translation>此文件不含证书。请选择 PEM 格式的颁发机构证书。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTable</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Each row is a server with its offset, round-trip time, jitter and reach.</source>
        <translation>每行是一个服务器及其偏移量、往返时间、抖动和可达性。</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServerTableModel</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>可达性</translation>
    </message>
    <message>
        <source>The servers that are asked for the time</source>
        <translation>被询问时间的服务器</translation>
    </message>
    <message>
        <source>How far your clock is from the server&apos;s: + means your clock is behind</source>
        <translation>您的时钟与服务器时钟的差值：+ 表示您的时钟偏慢</translation>
    </message>
    <message>
        <source>Round-trip time: how long the request and its response took on the network</source>
        <translation>往返时间：请求及其应答在网络上所用的时间</translation>
    </message>
    <message>
        <source>The last eight requests, the newest on the right: filled means answered</source>
        <translation>最近八次请求，最新的在右侧：实心表示已应答</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers of questions</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>未认证</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>datagram</source>
        <translation>数据报</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not checked: anyone could have answered.</source>
        <translation>服务器的证书未经验证：任何人都可能冒充应答。</translation>
    </message>
    <message>
        <source>How far the answers scatter around their trend</source>
        <translation>应答围绕其趋势的离散程度</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server, its state</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>tsq::app::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>测试(&amp;S)</translation>
    </message>
    <message>
        <source>Ask the selected server now</source>
        <translation>立即询问所选服务器</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) not authenticated: anyone on the way could answer in their place with a wrong time. Edit them, and choose an authority or a key to trust.</source>
        <translation>
            <numerusform>%Ln 个服务器未认证：途中的任何人都可能冒充它们给出错误的时间。请编辑它们，并选择要信任的颁发机构或密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
</context>
<context>
    <name>tsq::app::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>tsq::app::SortMenu</name>
    <message>
        <source>S&amp;ort By</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
    <message>
        <source>Own Order</source>
        <translation>自定义顺序</translation>
    </message>
</context>
<context>
    <name>tsq::app::SteeringBar</name>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>保持准确(&amp;K)…</translation>
    </message>
    <message>
        <source>Switch on a service that keeps this clock by TSQ servers</source>
        <translation>启用按 TSQ 服务器保持此时钟的服务</translation>
    </message>
</context>
<context>
    <name>tsq::app::SyncSheet</name>
    <message>
        <source>Sync Clock</source>
        <translation>同步时钟</translation>
    </message>
    <message>
        <source>I have &amp;checked this; set the clock all the same</source>
        <translation>我已核对；仍然设置时钟(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Adjust Clock…</source>
        <translation>校准时钟(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Set It All the Same…</source>
        <translation>仍然设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Measure Again</source>
        <translation>重新测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ignore Dates Once…</source>
        <translation>忽略一次日期(&amp;I)…</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>&amp;Keep It Right…</source>
        <translation>保持准确(&amp;K)…</translation>
    </message>
    <message>
        <source>Let tsqd keep this clock right from now on</source>
        <translation>让 tsqd 从现在起保持此时钟准确</translation>
    </message>
</context>
<context>
    <name>tsq::app::Tray</name>
    <message>
        <source>&amp;Open TSQ Monitor</source>
        <translation>打开 TSQ 时钟监视器(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check Now</source>
        <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About TSQ Monitor</source>
        <translation>关于 TSQ 时钟监视器(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: offset</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>首选项(&amp;R)…</translation>
    </message>
    <message>
        <source>S&amp;ync Clock…</source>
        <translation>同步时钟(&amp;Y)…</translation>
    </message>
    <message>
        <source>TSQ Monitor</source>
        <translation>TSQ Monitor</translation>
    </message>
</context>
<context>
    <name>tsq::app::WhyPopover</name>
    <message>
        <source>Why This Number</source>
        <translation>为什么是这个数值</translation>
    </message>
    <message>
        <source>The last exchange with %1</source>
        <translation>与 %1 的最近一次交换</translation>
    </message>
</context>
</TS>
